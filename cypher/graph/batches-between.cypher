// graph/batches-between
//
// Which batches brought facts after one tick, up to another, and of which facts went; complete only from the tick on from
// which every tick tells it (a store of an older version began without).
//
// params   since, tick: INTEGER
// returns  complete: BOOLEAN, came: LIST<STRING>, went: LIST<STRING>
// plan     NodeUniqueIndexSeek(counter_name), NodeUniqueIndexSeekByRange(tick_n)
// example  {since: 1, tick: 2}
CYPHER 25
MATCH (c:Counter {name: 'telling'})
RETURN c.n <= $since AS complete,
  COLLECT { MATCH (t:Tick WHERE $since < t.n AND t.n <= $tick) UNWIND t.came AS batch RETURN DISTINCT batch } AS came,
  COLLECT { MATCH (t:Tick WHERE $since < t.n AND t.n <= $tick) UNWIND t.went AS batch RETURN DISTINCT batch } AS went
