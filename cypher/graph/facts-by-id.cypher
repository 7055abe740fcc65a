// graph/facts-by-id
//
// Facts by their ids, believed or not, as they were written. An unknown id gives no row.
//
// params   ids: LIST<STRING>
// returns  kind: STRING, ends: LIST<STRING>, properties: MAP
// plan     DirectedRelationshipUniqueIndexSeek(serves_fact), DirectedRelationshipUniqueIndexSeek(holds_fact),
//          DirectedRelationshipUniqueIndexSeek(branch_of_fact), DirectedRelationshipUniqueIndexSeek(overseen_by_fact),
//          DirectedRelationshipUniqueIndexSeek(same_as_fact), NodeUniqueIndexSeek(fact_fact)
// example  {ids: ['f']}
CYPHER 25
UNWIND $ids AS id
CALL (id) {
  MATCH (a)-[f:SERVES {fact: id}]->(b)
  RETURN 'SERVES' AS kind, coalesce(f.ends, [a.ref, b.ref]) AS ends, properties(f) AS properties
 UNION ALL
  MATCH (a)-[f:HOLDS {fact: id}]->(b)
  RETURN 'HOLDS' AS kind, coalesce(f.ends, [a.ref, b.ref]) AS ends, properties(f) AS properties
 UNION ALL
  MATCH (a)-[f:BRANCH_OF {fact: id}]->(b)
  RETURN 'BRANCH_OF' AS kind, coalesce(f.ends, [a.ref, b.ref]) AS ends, properties(f) AS properties
 UNION ALL
  MATCH (a)-[f:OVERSEEN_BY {fact: id}]->(b)
  RETURN 'OVERSEEN_BY' AS kind, coalesce(f.ends, [a.ref, b.ref]) AS ends, properties(f) AS properties
 UNION ALL
  MATCH (a)-[f:SAME_AS {fact: id}]->(b)
  RETURN 'SAME_AS' AS kind, coalesce(f.ends, [a.ref, b.ref]) AS ends, properties(f) AS properties
 UNION ALL
  MATCH (f:Fact {fact: id})
  RETURN f.factKind AS kind, f.ends AS ends, properties(f) AS properties
}
RETURN kind, ends, properties
