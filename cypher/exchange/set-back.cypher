// exchange/set-back
//
// Sets a receiver back, so that he is told again of everything after a tick; never on.
//
// params   id: STRING, after: INTEGER, due: ZONED DATETIME
// returns  cursor: INTEGER
// writes   (:Receiver)
// plan     NodeUniqueIndexSeek(receiver_id)
// example  {id: 'x', after: 0, due: datetime('2026-01-01T00:00:00Z')}
CYPHER 25
MATCH (r:Receiver {id: $id})
SET r.due = $due, r.failures = 0
WITH r, CASE WHEN $after < r.cursor THEN $after ELSE r.cursor END AS cursor
SET r.cursor = cursor
RETURN cursor
