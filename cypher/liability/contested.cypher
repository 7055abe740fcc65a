// liability/contested
//
// The objections, reviews and suits about some decisions that were filed by a day, with all that was done in them by then, as known at a tick.
//
// params   decisions: LIST<LIST<STRING>>      number and authority of each; an authority left empty fits every one
//          day: DATE
//          tick: INTEGER                      as known
// returns  decision: LIST<STRING>, caseKind: STRING, kind: STRING, steps: LIST<STRING>
// order    decision, caseKind, kind
// plan     NodeIndexSeek(step_decision)
// limit    the cases about the decisions
// example  {decisions: [['D1', '']], day: date('2026-11-21'), tick: 1}
CYPHER 25
UNWIND $decisions AS asked
MATCH (f:Step {decisionNo: asked[0]})
WHERE f.caseKind IN ['OBJECTION', 'LITIGATION'] AND f.validFrom <= $day AND f.knownFrom <= $tick AND $tick < f.knownTo
  AND (asked[1] = '' OR coalesce(f.authority, asked[1]) = asked[1])
WITH asked, f.caseKind AS caseKind, f.caseNo AS caseNo, max(coalesce(f.kind, '')) AS kind, collect(DISTINCT f.step) AS steps
RETURN asked AS decision, caseKind, kind, steps
ORDER BY decision, caseKind, kind
