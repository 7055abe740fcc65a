// graph/create-act
//
// New acts: listings, penalties, judgments, orders, findings, events, arrears, overdue loans.
//
// params   rows: LIST<MAP>     ends: keys of parties; labels: the kind of act; properties
// returns  none
// writes   (:Fact), (:Act), AGAINST
// plan     Create
// example  {rows: [{ends: ['p0'], labels: ['Listing'], properties: {fact: 'f', slot: 's'}}]}
CYPHER 25
UNWIND $rows AS row
CREATE (f:Fact:Act)
SET f = row.properties
SET f:$(row.labels)
WITH f, row
UNWIND row.ends AS key
MATCH (p:Party {key: key})
CREATE (f)-[:AGAINST]->(p)
