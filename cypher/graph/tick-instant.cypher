// graph/tick-instant
//
// The instant of a tick.
//
// params   tick: INTEGER
// returns  at: ZONED DATETIME
// plan     NodeUniqueIndexSeek(tick_n)
// example  {tick: 1}
CYPHER 25
MATCH (t:Tick {n: $tick})
RETURN t.at AS at
