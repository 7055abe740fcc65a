// casework/turning-steps
//
// Whom steps of cases are about that have one of some days, or that came or went after a tick: the subjects of the
// decision, the party itself, and those whose acts reach it, because an order to it is theirs.
//
// params   days: LIST<DATE>
//          since: INTEGER     what was known then counts only by its days
// returns  key: STRING, ref: STRING     scheme:value
// plan     NodeByLabelScan
// limit    looks at every step
// example  {days: [date('2026-11-21')], since: 1}
CYPHER 25
MATCH (f:Step)
WHERE f.knownFrom > $since OR (f.closed IS NOT NULL AND f.knownTo > $since) OR any(name IN keys(f) WHERE f[name] IN $days)
CALL (f) {
  MATCH (f)-[:IN_DECISION]->(:Act)-[:AGAINST]->(o:Party)
  RETURN o
 UNION
  MATCH (f)-[:CONCERNS]->(o:Party)
  RETURN o
 UNION
  MATCH (f)-[:CONCERNS]->(p:Party)
  MATCH (p)(()-[:SAME_AS]-())*(q)
  WITH DISTINCT q
  MATCH (q)<-[:REACHES]-(:Support)-[:OF]->(o:Party)
  RETURN o
}
RETURN DISTINCT o.key AS key, o.ref AS ref
