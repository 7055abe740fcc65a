// intake/history
//
// Facts that are not believed any longer for a reason that stands outside their own file, for the hash of a graph.
//
// params   none
// returns  fact: STRING, closed: STRING, document: STRING
// plan     NodeByLabelScan
// limit    scans all facts
// example  {}
CYPHER 25
CALL () {
  MATCH ()-[f:SERVES]->() WHERE f.closed <> 'SUPERSEDED' RETURN f.fact AS fact, f.closed AS closed, f.closedBy AS document
 UNION ALL
  MATCH ()-[f:HOLDS]->() WHERE f.closed <> 'SUPERSEDED' RETURN f.fact AS fact, f.closed AS closed, f.closedBy AS document
 UNION ALL
  MATCH ()-[f:BRANCH_OF]->() WHERE f.closed <> 'SUPERSEDED' RETURN f.fact AS fact, f.closed AS closed, f.closedBy AS document
 UNION ALL
  MATCH ()-[f:OVERSEEN_BY]->() WHERE f.closed <> 'SUPERSEDED' RETURN f.fact AS fact, f.closed AS closed, f.closedBy AS document
 UNION ALL
  MATCH ()-[f:SAME_AS]->() WHERE f.closed <> 'SUPERSEDED' RETURN f.fact AS fact, f.closed AS closed, f.closedBy AS document
 UNION ALL
  MATCH (f:Fact) WHERE f.closed <> 'SUPERSEDED' RETURN f.fact AS fact, f.closed AS closed, f.closedBy AS document
}
RETURN fact, closed, coalesce(document, '') AS document
