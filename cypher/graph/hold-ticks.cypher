// graph/hold-ticks
//
// Lets nobody else write facts until the transaction ends, so that what it reads from then on stays so.
//
// params   none
// returns  tick: INTEGER     the last one
// writes   (:Counter)
// plan     NodeUniqueIndexSeek(counter_name)
// example  {}
CYPHER 25
MATCH (c:Counter {name: 'facts'})
SET c.held = true
RETURN c.n AS tick
