// liability/due-by-persons
//
// Subjects in whose case some persons may stand, all their records together: by office, naming, stake, determination, or
// because a support reaches them.
//
// params   keys: LIST<STRING>     persons described anew, merged or split
// returns  key: STRING
// plan     NodeUniqueIndexSeek(party_key), VarLengthExpand(Pruning,BFS,All)
// limit    the offices, stakes and decisions of the persons
// example  {keys: ['p0']}
CYPHER 25
UNWIND $keys AS changed
MATCH (p:Party {key: changed})
MATCH (p)(()-[:SAME_AS]-())*(q)
WITH DISTINCT q
CALL (q) {
  MATCH (q)-[:SERVES]->(o:Party)
  RETURN o
 UNION
  MATCH (q)-[:SERVES]->(:Party)<-[:BRANCH_OF]-(o:Party)
  RETURN o
 UNION
  MATCH (q)<-[:NAMES|CONCERNS]-(:Fact)-[:IN_DECISION]->(:Act)-[:AGAINST]->(o:Party)
  RETURN o
 UNION
  MATCH (q)<-[:REACHES]-(:Support)-[:OF]->(o:Party)
  RETURN o
 UNION
  MATCH (q)<-[:CONTROLLER]-(:Determines)-[:OVER]->(o:Party)
  RETURN o
 UNION
  MATCH (q)<-[:LOOKED_AT*0..1]-(o:Party)
  RETURN o
 UNION
  MATCH (q)-[:HOLDS|SWAYS]->(:Party)<-[:LOOKED_AT*0..1]-(o:Party)
  RETURN o
 UNION
  MATCH (q)<-[:CONTROLLER]-(:Determines)-[:OVER]->(:Party)<-[:LOOKED_AT*0..1]-(o:Party)
  RETURN o
 UNION
  MATCH (q)-[:PARTY_TO]->(:Arrangement)-[:OVER]->(:Party)<-[:LOOKED_AT*0..1]-(o:Party)
  RETURN o
 UNION
  MATCH (q)-[:PARTY_TO]->(:Arrangement)<-[:PARTY_TO]-(:Party)<-[:LOOKED_AT*0..1]-(o:Party)
  RETURN o
}
WITH DISTINCT o
WHERE EXISTS { (o)<-[:AGAINST]-(:Act) }
RETURN o.key AS key
