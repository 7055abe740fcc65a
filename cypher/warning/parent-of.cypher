// warning/parent-of
//
// As warning/parents-of-branches, for one organisation: its branches with a decision that binds somebody on a day.
//
// params   ref: LIST<STRING>     scheme and value of one of its identifiers
//          day: DATE
//          tick: INTEGER
// returns  org: STRING, branch: STRING,
//          trigger: STRING?, decisionNo: STRING?, from: DATE?
// order    org, branch, trigger, decisionNo
// plan     NodeUniqueIndexSeek(identifier_value)
// limit    the branches of the organisation
// example  {ref: ['USCC', 'x'], day: date('2026-03-20'), tick: 1}
CYPHER 25
MATCH (:Identifier {scheme: $ref[0], value: $ref[1]})-[:IDENTIFIES]->(o:Organisation)
MATCH (o)<-[h:BRANCH_OF WHERE h.validFrom <= $day AND $day < h.validTo
                          AND h.knownFrom <= $tick AND $tick < h.knownTo]-(b:Organisation)
MATCH (b)<-[:AGAINST]-(a:Act)<-[:BECAUSE_OF]-(s:Support)
      -[r:REACHES WHERE r.state = 'EFFECTIVE' AND r.validFrom <= $day AND $day < r.validTo]->(:Party)
WHERE a.knownFrom <= $tick AND $tick < a.knownTo
WITH o, b, s.trigger AS trigger, s.decisionNo AS decisionNo, min(r.validFrom) AS from
RETURN o.ref AS org, b.ref AS branch, trigger, decisionNo, from
ORDER BY org, branch, trigger, decisionNo
