// liability/traced-to
//
// Up to which tick everybody is traced, and under which rules; nothing in a store that was never traced as a whole.
//
// params   none
// returns  tick: INTEGER, rules: STRING
// plan     NodeUniqueIndexSeek(counter_name)
// limit    one row
// example  {}
CYPHER 25
MATCH (c:Counter {name: 'traced'})
WHERE c.n > 0
RETURN c.n AS tick, c.rules AS rules
