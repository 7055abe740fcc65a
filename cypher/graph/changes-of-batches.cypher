// graph/changes-of-batches
//
// Facts that came or went after one tick, up to another, by the batches that brought them: of some all that came, of others
// all that was known and went.
//
// params   came, went: LIST<STRING>     batches
//          since: INTEGER               what was known then is known already
//          tick: INTEGER
// returns  kind: STRING, ends: LIST<STRING>, properties: MAP
// plan     DirectedRelationshipIndexSeek(serves_batch), DirectedRelationshipIndexSeek(holds_batch), NodeIndexSeek(fact_batch)
// example  {came: ['b1'], went: ['b2'], since: 1, tick: 2}
CYPHER 25
CALL () {
  UNWIND $came AS batch
  MATCH (a)-[f:SERVES {batch: batch}]->(b)
  WHERE f.knownTo IS NOT NULL AND $since < f.knownFrom AND f.knownFrom <= $tick
  RETURN 'SERVES' AS kind, coalesce(f.ends, [a.ref, b.ref]) AS ends, properties(f) AS properties
 UNION ALL
  UNWIND $went AS batch
  MATCH (a)-[f:SERVES {batch: batch}]->(b)
  WHERE $since < f.knownTo AND f.knownTo <= $tick AND f.knownFrom <= $since
  RETURN 'SERVES' AS kind, coalesce(f.ends, [a.ref, b.ref]) AS ends, properties(f) AS properties
 UNION ALL
  UNWIND $came AS batch
  MATCH (a)-[f:HOLDS {batch: batch}]->(b)
  WHERE f.knownTo IS NOT NULL AND $since < f.knownFrom AND f.knownFrom <= $tick
  RETURN 'HOLDS' AS kind, coalesce(f.ends, [a.ref, b.ref]) AS ends, properties(f) AS properties
 UNION ALL
  UNWIND $went AS batch
  MATCH (a)-[f:HOLDS {batch: batch}]->(b)
  WHERE $since < f.knownTo AND f.knownTo <= $tick AND f.knownFrom <= $since
  RETURN 'HOLDS' AS kind, coalesce(f.ends, [a.ref, b.ref]) AS ends, properties(f) AS properties
 UNION ALL
  UNWIND $came AS batch
  MATCH (a)-[f:BRANCH_OF {batch: batch}]->(b)
  WHERE f.knownTo IS NOT NULL AND $since < f.knownFrom AND f.knownFrom <= $tick
  RETURN 'BRANCH_OF' AS kind, coalesce(f.ends, [a.ref, b.ref]) AS ends, properties(f) AS properties
 UNION ALL
  UNWIND $went AS batch
  MATCH (a)-[f:BRANCH_OF {batch: batch}]->(b)
  WHERE $since < f.knownTo AND f.knownTo <= $tick AND f.knownFrom <= $since
  RETURN 'BRANCH_OF' AS kind, coalesce(f.ends, [a.ref, b.ref]) AS ends, properties(f) AS properties
 UNION ALL
  UNWIND $came AS batch
  MATCH (a)-[f:OVERSEEN_BY {batch: batch}]->(b)
  WHERE f.knownTo IS NOT NULL AND $since < f.knownFrom AND f.knownFrom <= $tick
  RETURN 'OVERSEEN_BY' AS kind, coalesce(f.ends, [a.ref, b.ref]) AS ends, properties(f) AS properties
 UNION ALL
  UNWIND $went AS batch
  MATCH (a)-[f:OVERSEEN_BY {batch: batch}]->(b)
  WHERE $since < f.knownTo AND f.knownTo <= $tick AND f.knownFrom <= $since
  RETURN 'OVERSEEN_BY' AS kind, coalesce(f.ends, [a.ref, b.ref]) AS ends, properties(f) AS properties
 UNION ALL
  UNWIND $came AS batch
  MATCH (a)-[f:SAME_AS {batch: batch}]->(b)
  WHERE f.knownTo IS NOT NULL AND $since < f.knownFrom AND f.knownFrom <= $tick
  RETURN 'SAME_AS' AS kind, coalesce(f.ends, [a.ref, b.ref]) AS ends, properties(f) AS properties
 UNION ALL
  UNWIND $went AS batch
  MATCH (a)-[f:SAME_AS {batch: batch}]->(b)
  WHERE $since < f.knownTo AND f.knownTo <= $tick AND f.knownFrom <= $since
  RETURN 'SAME_AS' AS kind, coalesce(f.ends, [a.ref, b.ref]) AS ends, properties(f) AS properties
 UNION ALL
  UNWIND $came AS batch
  MATCH (f:Fact {batch: batch})
  WHERE f.knownTo IS NOT NULL AND $since < f.knownFrom AND f.knownFrom <= $tick
  RETURN f.factKind AS kind, f.ends AS ends, properties(f) AS properties
 UNION ALL
  UNWIND $went AS batch
  MATCH (f:Fact {batch: batch})
  WHERE $since < f.knownTo AND f.knownTo <= $tick AND f.knownFrom <= $since
  RETURN f.factKind AS kind, f.ends AS ends, properties(f) AS properties
}
RETURN kind, ends, properties
