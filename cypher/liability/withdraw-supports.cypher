// liability/withdraw-supports
//
// Supports whose facts no longer hold: they reach nobody any more, and their history says since when.
//
// params   rows: LIST<MAP>     id; change
// returns  none
// writes   (:Support), REACHES, SUPPORTS, (:Change), OF
// plan     NodeUniqueIndexSeek(support_id)
// example  {rows: []}
CYPHER 25
UNWIND $rows AS row
MATCH (s:Support {id: row.id})
SET s.withdrawn = true
WITH s, row
CALL (s) {
  MATCH (s)-[old:REACHES|SUPPORTS]->()
  DELETE old
}
CREATE (c:Change)-[:OF]->(s)
SET c = row.change
