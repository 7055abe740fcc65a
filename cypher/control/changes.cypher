// control/changes
//
// Facts about control that came or went after one tick, up to another: those believed at the later one are new, the
// others are gone. One that came and went in between is among the gone.
//
// params   since: INTEGER     what was known then is known already
//          tick: INTEGER
// returns  kind: STRING, ends: LIST<STRING>, properties: MAP
// plan     DirectedRelationshipTypeScan
// limit    looks at every stake; it is read as a stream
// example  {since: 1, tick: 2}
CYPHER 25
CALL () {
  MATCH (a)-[f:HOLDS WHERE f.knownFrom <= $tick AND (f.knownFrom > $since OR ($since < f.knownTo AND f.knownTo <= $tick))]->(b)
  RETURN 'HOLDS' AS kind, coalesce(f.ends, [a.ref, b.ref]) AS ends, properties(f) AS properties
 UNION ALL
  MATCH (a)-[f:SERVES WHERE f.office = 'EXECUTIVE_PARTNER' AND f.knownFrom <= $tick AND (f.knownFrom > $since OR ($since < f.knownTo AND f.knownTo <= $tick))]->(b)
  RETURN 'SERVES' AS kind, coalesce(f.ends, [a.ref, b.ref]) AS ends, properties(f) AS properties
 UNION ALL
  MATCH (a)-[f:OVERSEEN_BY WHERE f.knownFrom <= $tick AND (f.knownFrom > $since OR ($since < f.knownTo AND f.knownTo <= $tick))]->(b)
  RETURN 'OVERSEEN_BY' AS kind, coalesce(f.ends, [a.ref, b.ref]) AS ends, properties(f) AS properties
 UNION ALL
  MATCH (a)-[f:SAME_AS WHERE f.knownFrom <= $tick AND (f.knownFrom > $since OR ($since < f.knownTo AND f.knownTo <= $tick))]->(b)
  RETURN 'SAME_AS' AS kind, coalesce(f.ends, [a.ref, b.ref]) AS ends, properties(f) AS properties
 UNION ALL
  MATCH (f:Profile|PersonProfile|Arrangement|Determines WHERE f.knownFrom <= $tick AND (f.knownFrom > $since OR ($since < f.knownTo AND f.knownTo <= $tick)))
  RETURN f.factKind AS kind, f.ends AS ends, properties(f) AS properties
}
RETURN kind, ends, properties
