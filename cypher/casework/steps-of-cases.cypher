// casework/steps-of-cases
//
// What was done in the cases with some numbers, such as the orders of a decision.
//
// params   numbers: LIST<STRING>
//          tick: INTEGER              as known
// returns  kind: STRING, ends: LIST<STRING>, properties: MAP
// plan     NodeIndexSeek(step_case)
// limit    the steps of the cases
// example  {numbers: ['2026-1'], tick: 1}
CYPHER 25
UNWIND $numbers AS number
MATCH (f:Step {caseNo: number})
WHERE f.knownFrom <= $tick AND $tick < f.knownTo
RETURN f.factKind AS kind, f.ends AS ends, properties(f) AS properties
