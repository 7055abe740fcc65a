// graph/create-step
//
// New steps of cases: what an officer or a party did, on a day.
//
// params   rows: LIST<MAP>     ends: keys of parties; properties
// returns  none
// writes   (:Fact), (:Step), CONCERNS
// plan     Create
// example  {rows: [{ends: ['p0'], properties: {fact: 'f', slot: 's'}}]}
CYPHER 25
UNWIND $rows AS row
CREATE (f:Fact:Step)
SET f = row.properties
WITH f, row
UNWIND row.ends AS key
MATCH (p:Party {key: key})
CREATE (f)-[:CONCERNS]->(p)
