// casework/set-daily-told
//
// Notes that it was told what turned on a day; the first day noted is kept.
//
// params   day: INTEGER     counted from 1970-01-01
// returns  none
// writes   (:Counter)
// plan     MergeUniqueNode(counter_name)
// limit    one node
// example  {day: 20778}
CYPHER 25
MERGE (c:Counter {name: 'daily'})
ON CREATE SET c.n = 0
SET c.first = CASE WHEN c.n = 0 THEN $day ELSE c.first END
SET c.n = $day
