// warning/parents-of-branches
//
// Organisations of which a branch has a decision against it that binds somebody on a day: a branch is no legal person,
// so its parent bears the responsibility; a risk mark only, no measure.
//
// params   day: DATE
//          tick: INTEGER
// returns  org: STRING, branch: STRING,
//          trigger: STRING?, decisionNo: STRING?, from: DATE?
// order    org, branch, trigger, decisionNo
// plan     DirectedRelationshipTypeScan
// limit    the findings in force about branches
// example  {day: date('2026-03-20'), tick: 1}
CYPHER 25
MATCH (b:Organisation)-[h:BRANCH_OF WHERE h.validFrom <= $day AND $day < h.validTo
                                      AND h.knownFrom <= $tick AND $tick < h.knownTo]->(o:Organisation)
MATCH (b)<-[:AGAINST]-(a:Act)<-[:BECAUSE_OF]-(s:Support)
      -[r:REACHES WHERE r.state = 'EFFECTIVE' AND r.validFrom <= $day AND $day < r.validTo]->(:Party)
WHERE a.knownFrom <= $tick AND $tick < a.knownTo
WITH o, b, s.trigger AS trigger, s.decisionNo AS decisionNo, min(r.validFrom) AS from
RETURN o.ref AS org, b.ref AS branch, trigger, decisionNo, from
ORDER BY org, branch, trigger, decisionNo
