// registry/swaying
//
// Who sways whom on a day, as known at a tick.
//
// params   day: DATE, tick: INTEGER
// returns  who: STRING, whom: STRING, of: STRING      references of the parties; of = the fact that it follows from
// order    who, whom, of
// plan     DirectedRelationshipTypeScan
// limit    scans the derived relationships
// example  {day: date('2026-01-01'), tick: 1}
CYPHER 25
MATCH (y)-[s:SWAYS]->(x)
WHERE s.validFrom <= $day AND $day < s.validTo AND s.knownFrom <= $tick AND $tick < s.knownTo
RETURN y.ref AS who, x.ref AS whom, s.of AS of
ORDER BY who, whom, of
