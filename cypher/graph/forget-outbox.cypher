// graph/forget-outbox
//
// Takes away what everybody was told of and what is old enough, some thousand at a time.
//
// params   upTo: INTEGER           the last tick that all receivers are done with
//          before: ZONED DATETIME
// returns  gone: INTEGER
// writes   (:Outbox)
// plan     NodeIndexSeekByRange(outbox_tick)
// limit    5,000 nodes
// example  {upTo: 0, before: datetime('2026-01-01T00:00:00Z')}
CYPHER 25
MATCH (o:Outbox)
WHERE o.tick <= $upTo AND o.at < $before
WITH o
LIMIT 5000
DELETE o
RETURN count(o) AS gone
