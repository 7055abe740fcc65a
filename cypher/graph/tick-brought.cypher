// graph/tick-brought
//
// Notes on a tick which batch it brought facts of.
//
// params   tick: INTEGER
//          batch: STRING
// returns  none
// writes   (:Tick)
// plan     NodeUniqueIndexSeek(tick_n)
// example  {tick: 1, batch: 'b1'}
CYPHER 25
MATCH (t:Tick {n: $tick})
SET t.came = coalesce(t.came, []) + $batch
