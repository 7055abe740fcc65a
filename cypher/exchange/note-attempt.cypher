// exchange/note-attempt
//
// Notes one attempt to tell a receiver of one change; a change that is delivered or given up lets the next one go.
//
// params   receiver: STRING, tick: INTEGER
//          attempt: STRING        one line of JSON: when, how it ended, how long it took
//          state: STRING          DELIVERED, FAILED, GIVEN_UP
//          failures: INTEGER      in a row
//          due: ZONED DATETIME    when to go on
// returns  none
// writes   (:Delivery), (:Receiver)
// plan     NodeUniqueIndexSeek(receiver_id), MergeUniqueNode(delivery_id)
// example  {receiver: 'x', tick: 1, attempt: '{}', state: 'FAILED', failures: 1, due: datetime('2026-01-01T00:00:00Z')}
CYPHER 25
MATCH (r:Receiver {id: $receiver})
MERGE (d:Delivery {id: $receiver + ':' + $tick})
ON CREATE SET d.receiver = $receiver, d.tick = $tick, d.attempts = []
SET d.attempts = d.attempts + $attempt, d.state = $state
SET r.cursor = CASE WHEN $state = 'FAILED' THEN r.cursor ELSE $tick END
SET r.failures = $failures, r.due = $due
