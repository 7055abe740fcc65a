// liability/draft
//
// One draft with the decision as it was entered.
//
// params   id: STRING
// returns  id: STRING, subject: STRING, kind: STRING, decisionNo: STRING, proposer: STRING, department: STRING, at: ZONED DATETIME, state: STRING, closedBy: STRING?, sheet: STRING
// plan     NodeUniqueIndexSeek(draft_id)
// limit    one row at most
// example  {id: 'x'}
CYPHER 25
MATCH (d:Draft {id: $id})
RETURN d.id AS id, d.subject AS subject, d.kind AS kind, d.decisionNo AS decisionNo, d.proposer AS proposer,
  d.department AS department, d.at AS at, d.state AS state, d.closedBy AS closedBy, d.sheet AS sheet
