// liability/due-by-parties
//
// Subjects whose trace looked at some parties, or at somebody whom one of them holds or sways: a new stake in these, a
// new arrangement or description of them is cited by nothing yet.
//
// params   keys: LIST<STRING>     parties with new or changed stakes, arrangements, profiles
// returns  key: STRING
// plan     NodeUniqueIndexSeek(party_key)
// limit    the subjects that looked at the parties
// example  {keys: ['p0']}
CYPHER 25
UNWIND $keys AS changed
MATCH (t:Party {key: changed})
CALL (t) {
  MATCH (t)<-[:LOOKED_AT*0..1]-(o:Party)
  RETURN o
 UNION
  MATCH (t)-[:HOLDS|SWAYS]->(:Party)<-[:LOOKED_AT*0..1]-(o:Party)
  RETURN o
}
WITH DISTINCT o
WHERE EXISTS { (o)<-[:AGAINST]-(:Act) }
RETURN o.key AS key
