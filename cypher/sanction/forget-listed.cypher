// sanction/forget-listed
//
// Deletes derived relationships LISTED, some thousand at a time, before they are built again.
//
// params   limit: INTEGER
// returns  gone: INTEGER
// writes   LISTED
// plan     DirectedRelationshipTypeScan
// example  {limit: 10000}
CYPHER 25
MATCH ()-[s:LISTED]->()
WITH s LIMIT $limit
DELETE s
RETURN count(*) AS gone
