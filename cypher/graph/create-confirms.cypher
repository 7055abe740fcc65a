// graph/create-confirms
//
// New confirmations and rejections of findings.
//
// params   rows: LIST<MAP>     ends: keys of parties; properties
// returns  none
// writes   (:Fact), (:Confirms), CONCERNS
// plan     Create
// example  {rows: [{ends: ['p0'], properties: {fact: 'f', slot: 's'}}]}
CYPHER 25
UNWIND $rows AS row
CREATE (f:Fact:Confirms)
SET f = row.properties
WITH f, row
UNWIND row.ends AS key
MATCH (p:Party {key: key})
CREATE (f)-[:CONCERNS]->(p)
