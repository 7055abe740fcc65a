// graph/create-names
//
// New namings: a decision names a person in a capacity.
//
// params   rows: LIST<MAP>     ends: keys of parties; properties
// returns  none
// writes   (:Fact), (:Naming), NAMES
// plan     Create
// example  {rows: [{ends: ['p0'], properties: {fact: 'f', slot: 's'}}]}
CYPHER 25
UNWIND $rows AS row
CREATE (f:Fact:Naming)
SET f = row.properties
WITH f, row
UNWIND row.ends AS key
MATCH (p:Party {key: key})
CREATE (f)-[:NAMES]->(p)
