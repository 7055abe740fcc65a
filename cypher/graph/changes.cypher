// graph/changes
//
// Facts that came or went after one tick, up to another, by a look at every fact: for ticks that do not tell their batches.
//
// params   since: INTEGER     what was known then is known already
//          tick: INTEGER
// returns  kind: STRING, ends: LIST<STRING>, properties: MAP
// plan     DirectedRelationshipTypeScan
// limit    looks at every fact; it is read as a stream
// example  {since: 1, tick: 2}
CYPHER 25
CALL () {
  MATCH (a)-[f:SERVES WHERE f.knownFrom <= $tick AND (f.knownFrom > $since OR ($since < f.knownTo AND f.knownTo <= $tick))]->(b)
  RETURN 'SERVES' AS kind, coalesce(f.ends, [a.ref, b.ref]) AS ends, properties(f) AS properties
 UNION ALL
  MATCH (a)-[f:HOLDS WHERE f.knownFrom <= $tick AND (f.knownFrom > $since OR ($since < f.knownTo AND f.knownTo <= $tick))]->(b)
  RETURN 'HOLDS' AS kind, coalesce(f.ends, [a.ref, b.ref]) AS ends, properties(f) AS properties
 UNION ALL
  MATCH (a)-[f:BRANCH_OF WHERE f.knownFrom <= $tick AND (f.knownFrom > $since OR ($since < f.knownTo AND f.knownTo <= $tick))]->(b)
  RETURN 'BRANCH_OF' AS kind, coalesce(f.ends, [a.ref, b.ref]) AS ends, properties(f) AS properties
 UNION ALL
  MATCH (a)-[f:OVERSEEN_BY WHERE f.knownFrom <= $tick AND (f.knownFrom > $since OR ($since < f.knownTo AND f.knownTo <= $tick))]->(b)
  RETURN 'OVERSEEN_BY' AS kind, coalesce(f.ends, [a.ref, b.ref]) AS ends, properties(f) AS properties
 UNION ALL
  MATCH (a)-[f:SAME_AS WHERE f.knownFrom <= $tick AND (f.knownFrom > $since OR ($since < f.knownTo AND f.knownTo <= $tick))]->(b)
  RETURN 'SAME_AS' AS kind, coalesce(f.ends, [a.ref, b.ref]) AS ends, properties(f) AS properties
 UNION ALL
  MATCH (f:Fact WHERE f.knownFrom <= $tick AND (f.knownFrom > $since OR ($since < f.knownTo AND f.knownTo <= $tick)))
  RETURN f.factKind AS kind, f.ends AS ends, properties(f) AS properties
}
RETURN kind, ends, properties
