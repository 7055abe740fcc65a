// sanction/subjects-of-decision
//
// Against whom the acts of a decision are directed; one decision may have several subjects.
//
// params   decision: STRING      its number
//          authority: STRING     who made it; empty fits every one
// returns  key: STRING
// order    key
// plan     NodeIndexSeek(act_decision)
// limit    the acts of the decision
// example  {decision: 'D1', authority: 'A'}
CYPHER 25
MATCH (a:Act {decisionNo: $decision})-[:AGAINST]->(p:Party)
WHERE $authority = '' OR coalesce(a.authority, $authority) = $authority
RETURN DISTINCT p.key AS key
ORDER BY key
