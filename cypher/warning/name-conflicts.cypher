// warning/name-conflicts
//
// Persons whose document stands with several names, so that nothing may reach them (W19).
//
// params   day: DATE
//          tick: INTEGER
// returns  person: STRING, personName: STRING?, documents: STRING?, from: DATE?
// order    person, documents
// plan     NodeByLabelScan
// limit    the persons, once
// example  {day: date('2026-11-21'), tick: 1}
CYPHER 25
MATCH (f:PersonProfile WHERE f.state = 'NAME_CONFLICT' AND f.validFrom <= $day AND $day < f.validTo
                         AND f.knownFrom <= $tick AND $tick < f.knownTo)
USING SCAN f:PersonProfile
MATCH (f)-[:DESCRIBES]->(p:Person)
WITH DISTINCT p, f.documents AS documents, f.name AS name, min(f.validFrom) AS from
RETURN p.ref AS person, name AS personName, documents, from
ORDER BY person, documents
