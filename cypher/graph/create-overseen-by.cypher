// graph/create-overseen-by
//
// New facts of kind OVERSEEN_BY, from their first end to their second.
//
// params   rows: LIST<MAP>     from and to: keys of parties; properties
// returns  none
// writes   OVERSEEN_BY
// plan     NodeUniqueIndexSeek(party_key)
// example  {rows: [{from: 'p0', to: 'p1', properties: {fact: 'f', slot: 's'}}]}
CYPHER 25
UNWIND $rows AS row
MATCH (a:Party {key: row.from})
MATCH (b:Party {key: row.to})
CREATE (a)-[f:OVERSEEN_BY]->(b)
SET f = row.properties
