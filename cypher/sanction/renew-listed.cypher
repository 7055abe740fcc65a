// sanction/renew-listed
//
// Ties some subjects to their listings anew, one relationship for each stretch in force, in place of those they had.
//
// params   rows: LIST<MAP>        fact of the listing; list, sector, level; validFrom, validTo, knownFrom, knownTo
//          keys: LIST<STRING>     the subjects; rows of others are left out
// returns  none
// writes   LISTED
// plan     NodeUniqueIndexSeek(party_key), NodeUniqueIndexSeek(act_fact)
// limit    the listings of the subjects
// example  {rows: [{fact: 'f', list: 'LAB', sector: 'labour', level: 'BLACK', validFrom: date('2026-01-01'), validTo: date('9999-12-31'), knownFrom: 1, knownTo: 2}], keys: ['p0']}
CYPHER 25
CALL () {
  UNWIND $keys AS key
  MATCH (:Party {key: key})-[s:LISTED]->()
  DELETE s
}
UNWIND $rows AS row
MATCH (l:Act {fact: row.fact})-[:AGAINST]->(o:Party)
USING INDEX l:Act(fact)
WHERE o.key IN $keys
CREATE (o)-[:LISTED {list: row.list, sector: row.sector, level: row.level, validFrom: row.validFrom, validTo: row.validTo,
                     knownFrom: row.knownFrom, knownTo: row.knownTo}]->(l)
