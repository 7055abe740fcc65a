// warning/kin-of
//
// As warning/kin-of-listed, for one organisation: who leads it on a day and answers then for the listing of another one.
//
// params   ref: LIST<STRING>         scheme and value of one of its identifiers
//          offices: LIST<STRING>     offices that represent an organisation of some form
//          day: DATE
//          tick: INTEGER
// returns  org: STRING, form: STRING?,
//          office: STRING, seatFrom: DATE?,
//          person: STRING, personMask: STRING?,
//          listed: STRING, trigger: STRING?, decisionNo: STRING?, rule: STRING,
//          from: DATE?
// order    org, listed, decisionNo, person, rule
// plan     NodeUniqueIndexSeek(identifier_value), VarLengthExpand(Pruning,BFS,All)
// limit    the offices of the organisation
// example  {ref: ['USCC', 'x'], offices: ['LEGAL_REPRESENTATIVE'], day: date('2026-08-20'), tick: 1}
CYPHER 25
MATCH (:Identifier {scheme: $ref[0], value: $ref[1]})-[:IDENTIFIES]->(o:Organisation)
MATCH (o)<-[f:SERVES WHERE f.office IN $offices AND f.validFrom <= $day AND $day < f.validTo
                       AND f.knownFrom <= $tick AND $tick < f.knownTo]-(p:Person)
CALL (p) {
  MATCH (p)(()-[m:SAME_AS WHERE m.knownFrom <= $tick AND $tick < m.knownTo]-())*(x:Person)
  RETURN DISTINCT x
}
MATCH (x)<-[r:REACHES WHERE r.state = 'EFFECTIVE' AND r.validFrom <= $day AND $day < r.validTo]-(s:Support {kind: 'LISTING'})
MATCH (s)-[:BECAUSE_OF]->(a:Act)-[:AGAINST]->(l:Organisation)
WHERE o <> l AND a.knownFrom <= $tick AND $tick < a.knownTo
WITH s, p, f, l, o, min(r.validFrom) AS from
RETURN o.ref AS org,
       COLLECT { MATCH (o)<-[:DESCRIBES]-(y:Profile WHERE y.knownFrom <= $tick AND $tick < y.knownTo)
                 RETURN y.type ORDER BY y.validFrom DESC, y.fact LIMIT 1 }[0] AS form,
       f.office AS office, f.validFrom AS seatFrom,
       p.ref AS person,
       COLLECT { MATCH (p)<-[:IDENTIFIES]-(i:Identifier) WHERE i.masked IS NOT NULL
                 RETURN i.masked ORDER BY i.scheme, i.value LIMIT 1 }[0] AS personMask,
       l.ref AS listed, s.trigger AS trigger, s.decisionNo AS decisionNo, s.rule AS rule, from
ORDER BY org, listed, decisionNo, person, rule
