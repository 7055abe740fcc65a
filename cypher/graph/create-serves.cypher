// graph/create-serves
//
// New facts of kind SERVES, from their first end to their second.
//
// params   rows: LIST<MAP>     from and to: keys of parties; properties
// returns  none
// writes   SERVES
// plan     NodeUniqueIndexSeek(party_key)
// example  {rows: [{from: 'p0', to: 'p1', properties: {fact: 'f', slot: 's'}}]}
CYPHER 25
UNWIND $rows AS row
MATCH (a:Party {key: row.from})
MATCH (b:Party {key: row.to})
CREATE (a)-[f:SERVES]->(b)
SET f = row.properties
