// casework/daily-told
//
// Since which day, and up to which, it was told what turned on each day; nothing in a store where nobody told it yet.
//
// params   none
// returns  first: INTEGER, last: INTEGER     days counted from 1970-01-01
// plan     NodeUniqueIndexSeek(counter_name)
// limit    one row
// example  {}
CYPHER 25
MATCH (c:Counter {name: 'daily'})
WHERE c.n > 0
RETURN c.first AS first, c.n AS last
