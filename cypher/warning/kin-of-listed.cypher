// warning/kin-of-listed
//
// Organisations whose legal representative answers for the listing of another organisation on the same day. A risk
// mark only: nothing reaches the organisation found (X1).
//
// params   offices: LIST<STRING>     offices that represent an organisation of some form
//          day: DATE
//          tick: INTEGER
// returns  org: STRING, form: STRING?,
//          office: STRING, seatFrom: DATE?,
//          person: STRING, personMask: STRING?,
//          listed: STRING, trigger: STRING?, decisionNo: STRING?, rule: STRING,
//          from: DATE?
// order    org, listed, decisionNo, person, rule
// plan     NodeByLabelScan, VarLengthExpand(Pruning,BFS,All)
// limit    the offices of persons who answer for a listing
// example  {offices: ['LEGAL_REPRESENTATIVE'], day: date('2026-08-20'), tick: 1}
CYPHER 25
MATCH (s:Support {kind: 'LISTING'})
      -[r:REACHES WHERE r.state = 'EFFECTIVE' AND r.validFrom <= $day AND $day < r.validTo]->(x:Person)
USING SCAN s:Support
CALL (x) {
  MATCH (x)(()-[m:SAME_AS WHERE m.knownFrom <= $tick AND $tick < m.knownTo]-())*(p:Person)
  RETURN DISTINCT p
}
MATCH (s)-[:BECAUSE_OF]->(a:Act)-[:AGAINST]->(l:Organisation)
WHERE a.knownFrom <= $tick AND $tick < a.knownTo
MATCH (p)-[f:SERVES WHERE f.office IN $offices AND f.validFrom <= $day AND $day < f.validTo
                      AND f.knownFrom <= $tick AND $tick < f.knownTo]->(o:Organisation)
WHERE o <> l
WITH s, p, f, l, o, min(r.validFrom) AS from
RETURN o.ref AS org,
       COLLECT { MATCH (o)<-[:DESCRIBES]-(x:Profile WHERE x.knownFrom <= $tick AND $tick < x.knownTo)
                 RETURN x.type ORDER BY x.validFrom DESC, x.fact LIMIT 1 }[0] AS form,
       f.office AS office, f.validFrom AS seatFrom,
       p.ref AS person,
       COLLECT { MATCH (p)<-[:IDENTIFIES]-(i:Identifier) WHERE i.masked IS NOT NULL
                 RETURN i.masked ORDER BY i.scheme, i.value LIMIT 1 }[0] AS personMask,
       l.ref AS listed, s.trigger AS trigger, s.decisionNo AS decisionNo, s.rule AS rule, from
ORDER BY org, listed, decisionNo, person, rule
