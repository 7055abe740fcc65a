// graph/create-ends
//
// New ends of decisions: removal, revocation, repair, expiry, release, performance.
//
// params   rows: LIST<MAP>     ends: keys of parties; properties
// returns  none
// writes   (:Fact), (:Ends), CONCERNS
// plan     Create
// example  {rows: [{ends: ['p0'], properties: {fact: 'f', slot: 's'}}]}
CYPHER 25
UNWIND $rows AS row
CREATE (f:Fact:Ends)
SET f = row.properties
WITH f, row
UNWIND row.ends AS key
MATCH (p:Party {key: key})
CREATE (f)-[:CONCERNS]->(p)
