// graph/outbox-after
//
// What transactions changed after a tick, in their order.
//
// params   tick: INTEGER, limit: INTEGER
// returns  id: STRING, tick: INTEGER, kind: STRING, content: STRING, at: ZONED DATETIME
// order    tick
// plan     NodeIndexSeekByRange(outbox_tick)
// limit    one page
// example  {tick: 0, limit: 10}
CYPHER 25
MATCH (o:Outbox)
WHERE o.tick > $tick
RETURN o.id AS id, o.tick AS tick, o.kind AS kind, o.content AS content, o.at AS at
ORDER BY tick
LIMIT $limit
