// graph/believed-of-batch
//
// Facts that a batch brought and that are believed still, some thousand at a time.
//
// params   batch: STRING, limit: INTEGER
//          believed: INTEGER      the open end of the known interval
// returns  kind: STRING, fact: STRING, replaces: STRING?
// plan     DirectedRelationshipIndexSeek(serves_batch), DirectedRelationshipIndexSeek(holds_batch), NodeIndexSeek(fact_batch)
// example  {batch: 'b1', limit: 5000, believed: 9223372036854775807}
CYPHER 25
CALL () {
  MATCH ()-[f:SERVES {batch: $batch, knownTo: $believed}]->()
  RETURN 'SERVES' AS kind, f.fact AS fact, f.replaces AS replaces
 UNION ALL
  MATCH ()-[f:HOLDS {batch: $batch, knownTo: $believed}]->()
  RETURN 'HOLDS' AS kind, f.fact AS fact, f.replaces AS replaces
 UNION ALL
  MATCH ()-[f:BRANCH_OF {batch: $batch, knownTo: $believed}]->()
  RETURN 'BRANCH_OF' AS kind, f.fact AS fact, f.replaces AS replaces
 UNION ALL
  MATCH ()-[f:OVERSEEN_BY {batch: $batch, knownTo: $believed}]->()
  RETURN 'OVERSEEN_BY' AS kind, f.fact AS fact, f.replaces AS replaces
 UNION ALL
  MATCH ()-[f:SAME_AS {batch: $batch, knownTo: $believed}]->()
  RETURN 'SAME_AS' AS kind, f.fact AS fact, f.replaces AS replaces
 UNION ALL
  MATCH (f:Fact {batch: $batch, knownTo: $believed})
  RETURN f.factKind AS kind, f.fact AS fact, f.replaces AS replaces
}
RETURN kind, fact, replaces
LIMIT $limit
