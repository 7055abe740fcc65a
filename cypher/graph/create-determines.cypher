// graph/create-determines
//
// New determinations of who controls an organisation.
//
// params   rows: LIST<MAP>     ends: organisation, controller; properties
// returns  none
// writes   (:Fact), (:Determines), OVER, CONTROLLER
// plan     Create
// example  {rows: [{ends: ['p0', 'p1'], properties: {fact: 'f', slot: 's'}}]}
CYPHER 25
UNWIND $rows AS row
CREATE (f:Fact:Determines)
SET f = row.properties
WITH f, row
MATCH (o:Party {key: row.ends[0]})
CREATE (f)-[:OVER]->(o)
WITH f, row
MATCH (p:Party {key: row.ends[1]})
CREATE (f)-[:CONTROLLER]->(p)
