// exchange/create-receiver
//
// Registers somebody who is told of what changes from a tick on.
//
// params   id: STRING, url: STRING
//          secret: STRING          encrypted
//          cursor: INTEGER         the last tick he is not told of
//          by: STRING, at: ZONED DATETIME
// returns  none
// writes   (:Receiver)
// plan     Create
// example  {id: 'x', url: 'https://example.org/hook', secret: 's', cursor: 0, by: 'a', at: datetime('2026-01-01T00:00:00Z')}
CYPHER 25
CREATE (:Receiver {id: $id, url: $url, secret: $secret, cursor: $cursor, by: $by, at: $at, due: $at, failures: 0, state: 'ACTIVE'})
