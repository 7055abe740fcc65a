// sanction/write-listed
//
// Ties subjects to their listings, one relationship for each stretch in force.
//
// params   rows: LIST<MAP>        fact of the listing; list, sector, level; validFrom, validTo, knownFrom, knownTo
// returns  none
// writes   LISTED
// plan     NodeUniqueIndexSeek(act_fact)
// example  {rows: [{fact: 'f', list: 'LAB', sector: 'labour', level: 'BLACK', validFrom: date('2026-01-01'), validTo: date('9999-12-31'), knownFrom: 1, knownTo: 2}]}
CYPHER 25
UNWIND $rows AS row
MATCH (l:Act {fact: row.fact})-[:AGAINST]->(o:Party)
CREATE (o)-[:LISTED {list: row.list, sector: row.sector, level: row.level, validFrom: row.validFrom, validTo: row.validTo,
                     knownFrom: row.knownFrom, knownTo: row.knownTo}]->(l)
