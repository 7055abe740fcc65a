// audit/trail-end
//
// How many deeds the trail holds, and the hash of the last of them; cuts at its end show against it.
//
// params   none
// returns  n: INTEGER, hash: STRING
// plan     NodeUniqueIndexSeek(counter_name)
// limit    one row
CYPHER 25
MATCH (c:Counter {name: 'deeds'})
RETURN c.n AS n, c.hash AS hash
