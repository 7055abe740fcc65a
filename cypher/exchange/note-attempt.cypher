// exchange/note-attempt
//
// Notes one attempt to tell a receiver of one change; a change that is delivered or given up lets the next one go, unless
// he was set back or paused meanwhile: then he is where he was set.
//
// params   receiver: STRING, tick: INTEGER
//          cursor: INTEGER        where he was when the change was taken up
//          attempt: STRING        one line of JSON: when, how it ended, how long it took
//          state: STRING          DELIVERED, FAILED, GIVEN_UP
//          failures: INTEGER      in a row
//          due: ZONED DATETIME    when to go on
// returns  on: BOOLEAN            whether the next change may be told
// writes   (:Delivery), (:Receiver)
// plan     NodeUniqueIndexSeek(receiver_id), MergeUniqueNode(delivery_id)
// example  {receiver: 'x', tick: 1, cursor: 0, attempt: '{}', state: 'FAILED', failures: 1, due: datetime('2026-01-01T00:00:00Z')}
CYPHER 25
MATCH (r:Receiver {id: $receiver})
SET r.noted = $tick
WITH r, r.cursor = $cursor AS there
MERGE (d:Delivery {id: $receiver + ':' + $tick})
ON CREATE SET d.receiver = $receiver, d.tick = $tick, d.attempts = []
SET d.attempts = d.attempts + $attempt, d.state = $state
SET r.cursor = CASE WHEN there AND $state <> 'FAILED' THEN $tick ELSE r.cursor END
SET r.failures = CASE WHEN there THEN $failures ELSE r.failures END, r.due = CASE WHEN there THEN $due ELSE r.due END
RETURN there AND $state <> 'FAILED' AND r.state = 'ACTIVE' AS on
