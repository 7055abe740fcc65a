// warning/codes-with-several-names
//
// Organisations that one source describes under several names on one day: two organisations share a code, or one of
// the rows is wrong (W19). Names of different sources are not compared: former names linger.
//
// params   day: DATE
//          tick: INTEGER
// returns  org: STRING, source: STRING, names: LIST<STRING>
// order    org, source
// plan     NodeByLabelScan
// limit    the organisations, once
// example  {day: date('2026-11-21'), tick: 1}
CYPHER 25
MATCH (f:Profile WHERE f.validFrom <= $day AND $day < f.validTo AND f.knownFrom <= $tick AND $tick < f.knownTo)
USING SCAN f:Profile
MATCH (f)-[:DESCRIBES]->(o:Organisation)
WHERE f.name IS NOT NULL
WITH o, f.source AS source, f.name AS name
ORDER BY name
WITH o, source, collect(DISTINCT name) AS names
WHERE size(names) > 1
RETURN o.ref AS org, source, names
ORDER BY org, source
