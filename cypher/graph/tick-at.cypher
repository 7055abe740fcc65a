// graph/tick-at
//
// The last tick at or before an instant: what was known then.
//
// params   at: ZONED DATETIME
// returns  tick: INTEGER, at: ZONED DATETIME
// order    at desc, tick desc
// plan     NodeIndexSeekByRange(tick_at)
// limit    one row
// example  {at: datetime('2026-01-01T00:00:00Z')}
CYPHER 25
MATCH (t:Tick WHERE t.at <= $at)
RETURN t.n AS tick, t.at AS at
ORDER BY t.at DESC, t.n DESC
LIMIT 1
