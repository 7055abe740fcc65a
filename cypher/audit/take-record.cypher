// audit/take-record
//
// Takes the number of the next deed and holds the trail until the transaction ends.
//
// params   none
// returns  n: INTEGER, before: STRING, tick: INTEGER
// writes   (:Counter)
// plan     NodeUniqueIndexSeek(counter_name)
CYPHER 25
MATCH (c:Counter {name: 'deeds'})
SET c.n = c.n + 1
WITH c
MATCH (facts:Counter {name: 'facts'})
RETURN c.n AS n, c.hash AS before, facts.n AS tick
