// graph/create-licence
//
// New licences of organisations.
//
// params   rows: LIST<MAP>     ends: keys of parties; properties
// returns  none
// writes   (:Fact), (:Licence), DESCRIBES
// plan     Create
// example  {rows: [{ends: ['p0'], properties: {fact: 'f', slot: 's'}}]}
CYPHER 25
UNWIND $rows AS row
CREATE (f:Fact:Licence)
SET f = row.properties
WITH f, row
MATCH (p:Party {key: row.ends[0]})
CREATE (f)-[:DESCRIBES]->(p)
