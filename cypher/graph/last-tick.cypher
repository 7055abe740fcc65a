// graph/last-tick
//
// The number of the last fact-writing transaction; 0 in an empty store.
//
// params   none
// returns  tick: INTEGER
// plan     NodeUniqueIndexSeek(counter_name)
// example  {}
CYPHER 25
MATCH (c:Counter {name: 'facts'})
RETURN c.n AS tick
