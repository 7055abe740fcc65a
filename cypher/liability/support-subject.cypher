// liability/support-subject
//
// Against whom the act behind a support is directed, and the number of the decision.
//
// params   id: STRING
// returns  key: STRING, decisionNo: STRING
// plan     NodeUniqueIndexSeek(support_id)
// limit    one row at most
// example  {id: 'x'}
CYPHER 25
MATCH (s:Support {id: $id})-[:OF]->(o:Party)
RETURN o.key AS key, s.decisionNo AS decisionNo
