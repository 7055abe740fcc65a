// graph/create-suspends
//
// New suspensions of decisions.
//
// params   rows: LIST<MAP>     ends: keys of parties; properties
// returns  none
// writes   (:Fact), (:Suspends), CONCERNS
// plan     Create
// example  {rows: [{ends: ['p0'], properties: {fact: 'f', slot: 's'}}]}
CYPHER 25
UNWIND $rows AS row
CREATE (f:Fact:Suspends)
SET f = row.properties
WITH f, row
UNWIND row.ends AS key
MATCH (p:Party {key: key})
CREATE (f)-[:CONCERNS]->(p)
