// casework/lone-reports
//
// How many reports of orders give nothing but the number of the order, and have one of some days or came or went after a
// tick: whose order it is, only its number tells.
//
// params   days: LIST<DATE>
//          since: INTEGER     what was known then counts only by its days
// returns  count: INTEGER
// plan     NodeByLabelScan
// limit    looks at every step
// example  {days: [date('2026-11-21')], since: 1}
CYPHER 25
MATCH (f:Step WHERE f.caseKind = 'ORDER' AND f.decisionNo IS NULL)
WHERE NOT EXISTS { (f)-[:CONCERNS]->() }
  AND (f.knownFrom > $since OR (f.closed IS NOT NULL AND f.knownTo > $since) OR f.validFrom IN $days)
RETURN count(*) AS count
