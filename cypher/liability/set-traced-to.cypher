// liability/set-traced-to
//
// Notes up to which tick everybody is traced, and under which rules, piece by piece.
//
// params   tick: INTEGER
//          rules: LIST<STRING>  each piece with the acts that it may concern and the hash of its content
// returns  none
// writes   (:Counter)
// plan     MergeUniqueNode
// limit    one node
// example  {tick: 1, rules: ['LAB-01 (2022, CN)\tLISTING:LAB\th']}
CYPHER 25
MERGE (c:Counter {name: 'traced'})
SET c.n = $tick, c.rules = $rules
