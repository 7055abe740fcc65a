// casework/turning-acts
//
// Whose decisions, or their ends and suspensions, have one of some days: decided, published, corrected, ended on it.
//
// params   days: LIST<DATE>
// returns  key: STRING
// plan     UnionNodeByLabelsScan
// limit    looks at every act, end and suspension
// example  {days: [date('2026-11-21')]}
CYPHER 25
MATCH (f:Act|Ends|Suspends)
WHERE f.validFrom IN $days OR f.validTo IN $days OR f.decidedOn IN $days OR f.effectiveOn IN $days
  OR f.publishedOn IN $days OR f.until IN $days OR f.publicityUntil IN $days OR f.correctedOn IN $days
  OR f.reportedOn IN $days OR f.from IN $days
CALL (f) {
  MATCH (f)-[:AGAINST]->(o:Party)
  RETURN o
 UNION
  MATCH (f)-[:IN_DECISION]->(:Act)-[:AGAINST]->(o:Party)
  RETURN o
}
RETURN DISTINCT o.key AS key
