// graph/create-holds
//
// New facts of kind HOLDS, from their first end to their second.
//
// params   rows: LIST<MAP>     from and to: keys of parties; properties
// returns  none
// writes   HOLDS
// plan     NodeUniqueIndexSeek(party_key)
// example  {rows: [{from: 'p0', to: 'p1', properties: {fact: 'f', slot: 's'}}]}
CYPHER 25
UNWIND $rows AS row
MATCH (a:Party {key: row.from})
MATCH (b:Party {key: row.to})
CREATE (a)-[f:HOLDS]->(b)
SET f = row.properties
