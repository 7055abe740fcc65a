// graph/create-person
//
// New profiles of persons; the party takes the name that holds until now.
//
// params   rows: LIST<MAP>     ends: keys of parties; open: how an open end is written; properties
// returns  none
// writes   (:Fact), (:PersonProfile), DESCRIBES, (:Person)
// plan     Create
// example  {rows: [{ends: ['p0'], open: date('9999-12-31'), properties: {fact: 'f', slot: 's', name: 'N'}}]}
CYPHER 25
UNWIND $rows AS row
CREATE (f:Fact:PersonProfile)
SET f = row.properties
WITH f, row
MATCH (p:Party {key: row.ends[0]})
CREATE (f)-[:DESCRIBES]->(p)
SET p:Person, p.name = CASE WHEN p.name IS NULL OR f.validTo = row.open THEN coalesce(f.name, p.name) ELSE p.name END
