// graph/facts-of-batch
//
// Every fact that a batch brought first, believed or not.
//
// params   batch: STRING
// returns  kind: STRING, ends: LIST<STRING>, properties: MAP
// plan     DirectedRelationshipIndexSeek(serves_batch), DirectedRelationshipIndexSeek(holds_batch), NodeIndexSeek(fact_batch)
// example  {batch: 'b1'}
CYPHER 25
CALL () {
  MATCH (a)-[f:SERVES {batch: $batch}]->(b)
  WHERE f.knownTo IS NOT NULL
  RETURN 'SERVES' AS kind, coalesce(f.ends, [a.ref, b.ref]) AS ends, properties(f) AS properties
 UNION ALL
  MATCH (a)-[f:HOLDS {batch: $batch}]->(b)
  WHERE f.knownTo IS NOT NULL
  RETURN 'HOLDS' AS kind, coalesce(f.ends, [a.ref, b.ref]) AS ends, properties(f) AS properties
 UNION ALL
  MATCH (a)-[f:BRANCH_OF {batch: $batch}]->(b)
  WHERE f.knownTo IS NOT NULL
  RETURN 'BRANCH_OF' AS kind, coalesce(f.ends, [a.ref, b.ref]) AS ends, properties(f) AS properties
 UNION ALL
  MATCH (a)-[f:OVERSEEN_BY {batch: $batch}]->(b)
  WHERE f.knownTo IS NOT NULL
  RETURN 'OVERSEEN_BY' AS kind, coalesce(f.ends, [a.ref, b.ref]) AS ends, properties(f) AS properties
 UNION ALL
  MATCH (a)-[f:SAME_AS {batch: $batch}]->(b)
  WHERE f.knownTo IS NOT NULL
  RETURN 'SAME_AS' AS kind, coalesce(f.ends, [a.ref, b.ref]) AS ends, properties(f) AS properties
 UNION ALL
  MATCH (f:Fact {batch: $batch})
  WHERE f.knownTo IS NOT NULL
  RETURN f.factKind AS kind, f.ends AS ends, properties(f) AS properties
}
RETURN kind, ends, properties
