// registry/forget-sways-around
//
// Deletes the derived relationships SWAYS at some parties, and those that follow from some arrangements.
//
// params   keys: LIST<STRING>      parties
//          facts: LIST<STRING>     arrangements
// returns  none
// writes   SWAYS
// plan     NodeUniqueIndexSeek(party_key), NodeUniqueIndexSeek(arrangement_fact)
// limit    those of the parties and the arrangements
// example  {keys: ['p0'], facts: ['f']}
CYPHER 25
CALL () {
  UNWIND $keys AS key
  MATCH (:Party {key: key})-[s:SWAYS]-()
  RETURN s
 UNION
  UNWIND $facts AS fact
  MATCH (:Arrangement {fact: fact})<-[:PARTY_TO]-()-[s:SWAYS WHERE s.of IN $facts]->()
  RETURN s
}
WITH DISTINCT s
DELETE s
