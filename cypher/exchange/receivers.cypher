// exchange/receivers
//
// Everybody who is told of changes, and how far he is.
//
// params   none
// returns  id: STRING, url: STRING, secret: STRING, state: STRING, cursor: INTEGER, failures: INTEGER, due: ZONED DATETIME
// order    id
// plan     NodeByLabelScan
// limit    the receivers of an office: some dozens
CYPHER 25
MATCH (r:Receiver)
RETURN r.id AS id, r.url AS url, r.secret AS secret, r.state AS state, r.cursor AS cursor, r.failures AS failures, r.due AS due
ORDER BY id
