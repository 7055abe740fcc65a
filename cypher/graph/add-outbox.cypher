// graph/add-outbox
//
// Notes what a transaction changed, for those outside; with the change or not at all.
//
// params   tick: INTEGER, kind: STRING, content: STRING, at: ZONED DATETIME
// returns  none
// writes   (:Outbox)
// plan     Create
// example  {tick: 1, kind: 'K', content: '{}', at: datetime('2026-01-01T00:00:00Z')}
CYPHER 25
CREATE (:Outbox {id: 't' + $tick, tick: $tick, kind: $kind, content: $content, at: $at})
