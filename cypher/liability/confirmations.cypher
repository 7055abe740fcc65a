// liability/confirmations
//
// What officers decided about supports that they named by id.
//
// params   supports: LIST<STRING>     ids
//          tick: INTEGER
// returns  kind: STRING, ends: LIST<STRING>, properties: MAP
// plan     NodeIndexSeek(confirms_support)
// example  {supports: ['s'], tick: 1}
CYPHER 25
UNWIND $supports AS id
MATCH (f:Confirms {supportId: id})
WHERE f.knownFrom <= $tick AND $tick < f.knownTo
RETURN 'CONFIRMS' AS kind, f.ends AS ends, properties(f) AS properties
