// liability/set-traced-to
//
// Notes up to which tick everybody is traced, and under which rules.
//
// params   tick: INTEGER
//          rules: STRING     the version of the engine, the hashes of catalogue and policy
// returns  none
// writes   (:Counter)
// plan     MergeUniqueNode
// limit    one node
// example  {tick: 1, rules: 'h'}
CYPHER 25
MERGE (c:Counter {name: 'traced'})
SET c.n = $tick, c.rules = $rules
