// liability/close-draft
//
// Closes a draft that is still open; no row if somebody closed it before. Whoever asks locks it first.
//
// params   id: STRING
//          state: STRING      DECIDED, WITHDRAWN
//          closedBy: STRING
//          at: ZONED DATETIME
// returns  id: STRING
// writes   (:Draft)
// plan     NodeUniqueIndexSeek(draft_id)
// example  {id: 'x', state: 'DECIDED', closedBy: 'a', at: datetime('2026-11-21T00:00:00Z')}
CYPHER 25
MATCH (d:Draft {id: $id})
SET d.asked = $at
WITH d WHERE d.state = 'OPEN'
SET d.state = $state, d.closedBy = $closedBy, d.closedAt = $at
RETURN d.id AS id
