// exchange/set-receiver
//
// Pauses or resumes a receiver, or sets him back so that he is told again.
//
// params   id: STRING, state: STRING, cursor: INTEGER, due: ZONED DATETIME
// returns  id: STRING
// writes   (:Receiver)
// plan     NodeUniqueIndexSeek(receiver_id)
// example  {id: 'x', state: 'PAUSED', cursor: 0, due: datetime('2026-01-01T00:00:00Z')}
CYPHER 25
MATCH (r:Receiver {id: $id})
SET r.state = $state, r.cursor = $cursor, r.due = $due, r.failures = 0
RETURN r.id AS id
