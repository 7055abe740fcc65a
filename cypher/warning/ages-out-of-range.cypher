// warning/ages-out-of-range
//
// Legal representatives on a day who were born before or after given days: too old or too young to be believed (W19).
//
// params   offices: LIST<STRING>             offices that represent an organisation
//          notBefore, notAfter: DATE         days of birth in between are believed
//          day: DATE
//          tick: INTEGER
// returns  person: STRING, personMask: STRING?, birth: DATE, org: STRING,
//          office: STRING, from: DATE?
// order    person, org, office, from
// plan     NodeByLabelScan
// limit    the persons, once
// example  {offices: ['LEGAL_REPRESENTATIVE'], notBefore: date('1950-01-01'), notAfter: date('2008-01-01'),
//           day: date('2026-11-21'), tick: 1}
CYPHER 25
MATCH (f:PersonProfile WHERE f.validFrom <= $day AND $day < f.validTo AND f.knownFrom <= $tick AND $tick < f.knownTo
                         AND (f.birth < $notBefore OR $notAfter < f.birth))
USING SCAN f:PersonProfile
MATCH (f)-[:DESCRIBES]->(p:Person)
MATCH (p)-[s:SERVES WHERE s.office IN $offices AND s.validFrom <= $day AND $day < s.validTo
                      AND s.knownFrom <= $tick AND $tick < s.knownTo]->(o:Organisation)
RETURN DISTINCT p.ref AS person,
       COLLECT { MATCH (p)<-[:IDENTIFIES]-(i:Identifier) WHERE i.masked IS NOT NULL
                 RETURN i.masked ORDER BY i.scheme, i.value LIMIT 1 }[0] AS personMask,
       f.birth AS birth, o.ref AS org, s.office AS office, s.validFrom AS from
ORDER BY person, org, office, from
