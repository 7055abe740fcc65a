// graph/create-profile
//
// New profiles of organisations; the party takes the name that holds until now.
//
// params   rows: LIST<MAP>     ends: keys of parties; open: how an open end is written; properties
// returns  none
// writes   (:Fact), (:Profile), DESCRIBES, (:Organisation)
// plan     Create
// example  {rows: [{ends: ['p0'], open: date('9999-12-31'), properties: {fact: 'f', slot: 's', name: 'N'}}]}
CYPHER 25
UNWIND $rows AS row
CREATE (f:Fact:Profile)
SET f = row.properties
WITH f, row
MATCH (p:Party {key: row.ends[0]})
CREATE (f)-[:DESCRIBES]->(p)
SET p:Organisation, p.name = CASE WHEN p.name IS NULL OR f.validTo = row.open THEN coalesce(f.name, p.name) ELSE p.name END
