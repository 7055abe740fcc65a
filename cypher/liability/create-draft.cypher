// liability/create-draft
//
// Keeps a decision that is proposed and not yet taken.
//
// params   id: STRING, subject: STRING, kind: STRING, decisionNo: STRING
//          sheet: STRING        the decision as it was entered, encrypted: it may name persons by their numbers
//          proposer: STRING, department: STRING
//          at: ZONED DATETIME
// returns  none
// writes   (:Draft)
// plan     Create
// example  {id: 'x', subject: 'c', kind: 'listings', decisionNo: 'd', sheet: 's', proposer: 'a', department: 'b', at: datetime('2026-11-21T00:00:00Z')}
CYPHER 25
CREATE (:Draft {
  id: $id, subject: $subject, kind: $kind, decisionNo: $decisionNo, sheet: $sheet,
  proposer: $proposer, department: $department, at: $at, state: 'OPEN'
})
