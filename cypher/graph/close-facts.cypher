// graph/close-facts
//
// Ends the belief in facts from a tick on and frees their slots, and notes on the tick which batches had brought them; those
// no longer believed are left alone.
//
// params   serves, holds, branchOf, overseenBy, sameAs, nodes: LIST<STRING>     ids
//          tick: INTEGER
//          why: STRING         SUPERSEDED, VOID, SPLIT, WITHDRAWN, NOT_REPEATED
//          document: STRING    what says so; empty if nothing does
// returns  closed: INTEGER
// writes   SERVES, HOLDS, BRANCH_OF, OVERSEEN_BY, SAME_AS, (:Fact), (:Tick)
// plan     DirectedRelationshipUniqueIndexSeek(serves_fact), DirectedRelationshipUniqueIndexSeek(holds_fact),
//          DirectedRelationshipUniqueIndexSeek(branch_of_fact), DirectedRelationshipUniqueIndexSeek(overseen_by_fact),
//          DirectedRelationshipUniqueIndexSeek(same_as_fact), NodeUniqueIndexSeek(fact_fact)
// example  {serves: ['f'], holds: ['f'], branchOf: ['f'], overseenBy: ['f'], sameAs: ['f'], nodes: ['f'], tick: 1, why: 'VOID', document: 'd'}
CYPHER 25
CALL () {
  UNWIND $serves AS id
  MATCH ()-[f:SERVES {fact: id}]->()
  WHERE f.slot IS NOT NULL
  SET f.knownTo = $tick, f.closed = $why, f.closedBy = nullIf($document, '')
  REMOVE f.slot
  RETURN count(*) AS n, collect(DISTINCT f.batch) AS batches
 UNION ALL
  UNWIND $holds AS id
  MATCH ()-[f:HOLDS {fact: id}]->()
  WHERE f.slot IS NOT NULL
  SET f.knownTo = $tick, f.closed = $why, f.closedBy = nullIf($document, '')
  REMOVE f.slot
  RETURN count(*) AS n, collect(DISTINCT f.batch) AS batches
 UNION ALL
  UNWIND $branchOf AS id
  MATCH ()-[f:BRANCH_OF {fact: id}]->()
  WHERE f.slot IS NOT NULL
  SET f.knownTo = $tick, f.closed = $why, f.closedBy = nullIf($document, '')
  REMOVE f.slot
  RETURN count(*) AS n, collect(DISTINCT f.batch) AS batches
 UNION ALL
  UNWIND $overseenBy AS id
  MATCH ()-[f:OVERSEEN_BY {fact: id}]->()
  WHERE f.slot IS NOT NULL
  SET f.knownTo = $tick, f.closed = $why, f.closedBy = nullIf($document, '')
  REMOVE f.slot
  RETURN count(*) AS n, collect(DISTINCT f.batch) AS batches
 UNION ALL
  UNWIND $sameAs AS id
  MATCH ()-[f:SAME_AS {fact: id}]->()
  WHERE f.slot IS NOT NULL
  SET f.knownTo = $tick, f.closed = $why, f.closedBy = nullIf($document, '')
  REMOVE f.slot
  RETURN count(*) AS n, collect(DISTINCT f.batch) AS batches
 UNION ALL
  UNWIND $nodes AS id
  MATCH (f:Fact {fact: id})
  WHERE f.slot IS NOT NULL
  SET f.knownTo = $tick, f.closed = $why, f.closedBy = nullIf($document, '')
  REMOVE f.slot
  RETURN count(*) AS n, collect(DISTINCT f.batch) AS batches
}
WITH sum(n) AS closed, collect(batches) AS some
WITH closed, COLLECT { UNWIND some AS each UNWIND each AS batch RETURN DISTINCT batch ORDER BY batch } AS went
CALL (closed, went) {
  MATCH (t:Tick {n: $tick}) WHERE closed > 0
  SET t.went = coalesce(t.went, []) + went
}
RETURN closed
