// registry/forget-sways
//
// Deletes derived relationships SWAYS, some thousand at a time, before they are built again.
//
// params   limit: INTEGER
// returns  gone: INTEGER
// writes   SWAYS
// plan     DirectedRelationshipTypeScan
// example  {limit: 10000}
CYPHER 25
MATCH ()-[s:SWAYS]->()
WITH s LIMIT $limit
DELETE s
RETURN count(*) AS gone
