// graph/create-same-as
//
// New facts of kind SAME_AS, from their first end to their second.
//
// params   rows: LIST<MAP>     from and to: keys of parties; properties
// returns  none
// writes   SAME_AS
// plan     NodeUniqueIndexSeek(party_key)
// example  {rows: [{from: 'p0', to: 'p1', properties: {fact: 'f', slot: 's'}}]}
CYPHER 25
UNWIND $rows AS row
MATCH (a:Party {key: row.from})
MATCH (b:Party {key: row.to})
CREATE (a)-[f:SAME_AS]->(b)
SET f = row.properties
