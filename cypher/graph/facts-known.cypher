// graph/facts-known
//
// Which of the facts of a chunk the store has, and which facts hold their slots. A fact of which neither is so gives no row.
//
// params   serves, holds, branchOf, overseenBy, sameAs, nodes: LIST<MAP>     fact, slot
// returns  fact: STRING, found: BOOLEAN, knownTo: INTEGER?, slotFact: STRING?, slotBatch: STRING?, closed: STRING?
// plan     DirectedRelationshipUniqueIndexSeek(serves_fact), DirectedRelationshipUniqueIndexSeek(holds_fact),
//          DirectedRelationshipUniqueIndexSeek(branch_of_fact), DirectedRelationshipUniqueIndexSeek(overseen_by_fact),
//          DirectedRelationshipUniqueIndexSeek(same_as_fact), NodeUniqueIndexSeek(fact_fact),
//          DirectedRelationshipUniqueIndexSeek(serves_slot), DirectedRelationshipUniqueIndexSeek(holds_slot), NodeUniqueIndexSeek(fact_slot)
// example  {serves: [{fact: 'f', slot: 's'}], holds: [{fact: 'f', slot: 's'}], branchOf: [{fact: 'f', slot: 's'}], overseenBy: [{fact: 'f', slot: 's'}], sameAs: [{fact: 'f', slot: 's'}], nodes: [{fact: 'f', slot: 's'}]}
CYPHER 25
CALL () {
  UNWIND $serves AS asked
  OPTIONAL MATCH ()-[f:SERVES {fact: asked.fact}]->()
  OPTIONAL MATCH ()-[s:SERVES {slot: asked.slot}]->()
  RETURN asked, f, s
 UNION ALL
  UNWIND $holds AS asked
  OPTIONAL MATCH ()-[f:HOLDS {fact: asked.fact}]->()
  OPTIONAL MATCH ()-[s:HOLDS {slot: asked.slot}]->()
  RETURN asked, f, s
 UNION ALL
  UNWIND $branchOf AS asked
  OPTIONAL MATCH ()-[f:BRANCH_OF {fact: asked.fact}]->()
  OPTIONAL MATCH ()-[s:BRANCH_OF {slot: asked.slot}]->()
  RETURN asked, f, s
 UNION ALL
  UNWIND $overseenBy AS asked
  OPTIONAL MATCH ()-[f:OVERSEEN_BY {fact: asked.fact}]->()
  OPTIONAL MATCH ()-[s:OVERSEEN_BY {slot: asked.slot}]->()
  RETURN asked, f, s
 UNION ALL
  UNWIND $sameAs AS asked
  OPTIONAL MATCH ()-[f:SAME_AS {fact: asked.fact}]->()
  OPTIONAL MATCH ()-[s:SAME_AS {slot: asked.slot}]->()
  RETURN asked, f, s
 UNION ALL
  UNWIND $nodes AS asked
  OPTIONAL MATCH (f:Fact {fact: asked.fact})
  OPTIONAL MATCH (s:Fact {slot: asked.slot})
  RETURN asked, f, s
}
WITH asked, f, s
WHERE f IS NOT NULL OR s IS NOT NULL
RETURN asked.fact AS fact, f IS NOT NULL AS found, f.knownTo AS knownTo, s.fact AS slotFact, s.batch AS slotBatch, f.closed AS closed
