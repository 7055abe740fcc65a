// liability/support-subject
//
// Against whom the act behind a support is directed.
//
// params   id: STRING
// returns  key: STRING
// plan     NodeUniqueIndexSeek(support_id)
// limit    one row at most
// example  {id: 'x'}
CYPHER 25
MATCH (:Support {id: $id})-[:OF]->(o:Party)
RETURN o.key AS key
