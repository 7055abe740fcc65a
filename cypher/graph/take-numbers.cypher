// graph/take-numbers
//
// Takes a block of numbers from a counter and gives the last of them.
//
// params   counter: STRING      parties or batches
//          count: INTEGER
// returns  last: INTEGER
// writes   (:Counter)
// plan     NodeUniqueIndexSeek(counter_name)
// example  {counter: 'parties', count: 3}
CYPHER 25
MATCH (c:Counter {name: $counter})
SET c.n = c.n + $count
RETURN c.n AS last
