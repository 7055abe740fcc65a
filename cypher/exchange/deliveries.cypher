// exchange/deliveries
//
// What a receiver was told after a tick, with every attempt.
//
// params   receiver: STRING, tick: INTEGER, limit: INTEGER
// returns  tick: INTEGER, state: STRING, attempts: LIST<STRING>
// order    tick
// plan     NodeIndexSeek(delivery_of) or NodeIndexSeekByRange(delivery_of)
// limit    one page
// example  {receiver: 'x', tick: 0, limit: 10}
CYPHER 25
MATCH (d:Delivery)
WHERE d.receiver = $receiver AND d.tick > $tick
RETURN d.tick AS tick, d.state AS state, d.attempts AS attempts
ORDER BY tick
LIMIT $limit
