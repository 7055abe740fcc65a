// liability/withdraw-supports
//
// Supports whose facts no longer hold: they reach nobody any more, and their history says since when.
//
// params   ids: LIST<STRING>
//          tick: INTEGER
//          reason: STRING
// returns  none
// writes   (:Support), REACHES, SUPPORTS, (:Change), OF
// plan     NodeUniqueIndexSeek(support_id)
// example  {ids: [], tick: 1, reason: 'r'}
CYPHER 25
UNWIND $ids AS id
MATCH (s:Support {id: id})
SET s.withdrawn = true
WITH s
CALL (s) {
  MATCH (s)-[old:REACHES|SUPPORTS]->()
  DELETE old
}
CREATE (c:Change)-[:OF]->(s)
SET c = {to: 'WITHDRAWN', reason: $reason, tick: $tick}
