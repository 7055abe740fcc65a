// casework/steps-elsewhere
//
// What was done in cases that no trace meets: about a decision that nobody delivered, or about a party without acts.
//
// params   tick: INTEGER        as known
// returns  kind: STRING, ends: LIST<STRING>, properties: MAP
// plan     NodeByLabelScan
// limit    one row for each such step
// example  {tick: 1}
CYPHER 25
MATCH (f:Step WHERE f.knownFrom <= $tick AND $tick < f.knownTo)
WHERE NOT EXISTS { (f)-[:IN_DECISION]->(:Act) }
  AND NOT EXISTS { (f)-[:CONCERNS]->(:Party)<-[:AGAINST]-(a:Act WHERE a.act <> 'FINDING' AND a.knownFrom <= $tick AND $tick < a.knownTo) }
RETURN f.factKind AS kind, f.ends AS ends, properties(f) AS properties
