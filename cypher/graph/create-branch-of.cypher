// graph/create-branch-of
//
// New facts of kind BRANCH_OF, from their first end to their second.
//
// params   rows: LIST<MAP>     from and to: keys of parties; properties
// returns  none
// writes   BRANCH_OF
// plan     NodeUniqueIndexSeek(party_key)
// example  {rows: [{from: 'p0', to: 'p1', properties: {fact: 'f', slot: 's'}}]}
CYPHER 25
UNWIND $rows AS row
MATCH (a:Party {key: row.from})
MATCH (b:Party {key: row.to})
CREATE (a)-[f:BRANCH_OF]->(b)
SET f = row.properties
