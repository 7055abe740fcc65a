// liability/due-by-parties
//
// Subjects whose trace looked at some parties, or at somebody whom one of them holds or sways: a new stake in these, a
// new arrangement or description of them is cited by nothing yet.
//
// params   keys: LIST<STRING>     parties with new or changed stakes, arrangements, profiles
// returns  key: STRING
// plan     NodeUniqueIndexSeek(party_key)
// limit    the acts that looked at the parties
// example  {keys: ['p0']}
CYPHER 25
UNWIND $keys AS changed
MATCH (t:Party {key: changed})
CALL (t) {
  MATCH (t)<-[:LOOKED_AT]-(:Fact)-[:AGAINST]->(o:Party)
  RETURN o
 UNION
  MATCH (t)-[:HOLDS|SWAYS]->(:Party)<-[:LOOKED_AT]-(:Fact)-[:AGAINST]->(o:Party)
  RETURN o
}
RETURN DISTINCT o.key AS key
