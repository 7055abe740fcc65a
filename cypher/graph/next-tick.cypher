// graph/next-tick
//
// Takes the counter of ticks, so that one fact writer works at a time, and notes the instant of the new tick.
// An instant never lies before that of an earlier tick, also when the clock was set back.
//
// params   at: ZONED DATETIME     the clock, or the instant at which a delivery was recorded
// returns  tick: INTEGER
// writes   (:Counter), (:Tick)
// plan     NodeUniqueIndexSeek(counter_name)
// example  {at: datetime('2026-01-01T00:00:00Z')}
CYPHER 25
MATCH (c:Counter {name: 'facts'})
SET c.n = c.n + 1
SET c.at = CASE WHEN c.at > $at THEN c.at ELSE $at END
WITH c.n AS tick, c.at AS at
CREATE (:Tick {n: tick, at: at})
RETURN tick
