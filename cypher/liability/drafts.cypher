// liability/drafts
//
// Drafts in a state, the latest first.
//
// params   state: STRING      OPEN, DECIDED, WITHDRAWN
//          skip: INTEGER, limit: INTEGER
// returns  id: STRING, subject: STRING, kind: STRING, decisionNo: STRING, proposer: STRING, department: STRING, at: ZONED DATETIME, state: STRING, closedBy: STRING?
// order    at desc, id
// plan     NodeIndexSeek(draft_state)
// limit    one page
// example  {state: 'OPEN', skip: 0, limit: 10}
CYPHER 25
MATCH (d:Draft {state: $state})
WHERE d.at IS NOT NULL
RETURN d.id AS id, d.subject AS subject, d.kind AS kind, d.decisionNo AS decisionNo, d.proposer AS proposer,
  d.department AS department, d.at AS at, d.state AS state, d.closedBy AS closedBy
ORDER BY at DESC, id
SKIP $skip
LIMIT $limit
