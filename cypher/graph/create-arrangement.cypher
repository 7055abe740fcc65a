// graph/create-arrangement
//
// New arrangements: who takes part in which part, and over which organisations.
//
// params   rows: LIST<MAP>     members: key, part, at; over: key, at (at = place among the ends); properties
// returns  none
// writes   (:Fact), (:Arrangement), PARTY_TO, OVER
// plan     Create
// example  {rows: [{members: [{key: 'p0', part: 'LEAD', at: 0}], over: [{key: 'p1', at: 1}], properties: {fact: 'f', slot: 's'}}]}
CYPHER 25
UNWIND $rows AS row
CREATE (f:Fact:Arrangement)
SET f = row.properties
WITH f, row
CALL (f, row) {
  UNWIND row.members AS member
  MATCH (p:Party {key: member.key})
  CREATE (p)-[:PARTY_TO {part: member.part, at: member.at}]->(f)
}
CALL (f, row) {
  UNWIND row.over AS over
  MATCH (o:Party {key: over.key})
  CREATE (f)-[:OVER {at: over.at}]->(o)
}
