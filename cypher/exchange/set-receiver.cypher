// exchange/set-receiver
//
// Pauses or resumes a receiver; where he is stays.
//
// params   id: STRING, state: STRING, due: ZONED DATETIME
// returns  id: STRING
// writes   (:Receiver)
// plan     NodeUniqueIndexSeek(receiver_id)
// example  {id: 'x', state: 'PAUSED', due: datetime('2026-01-01T00:00:00Z')}
CYPHER 25
MATCH (r:Receiver {id: $id})
SET r.state = $state, r.due = $due, r.failures = 0
RETURN r.id AS id
