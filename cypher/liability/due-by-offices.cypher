// liability/due-by-offices
//
// Who is traced again when somebody takes or leaves an office: the organisations themselves and their branches.
//
// params   keys: LIST<STRING>     organisations with new or changed offices, acts or licences
// returns  key: STRING
// plan     NodeUniqueIndexSeek(party_key)
// limit    the branches of the organisations
// example  {keys: ['p0']}
CYPHER 25
UNWIND $keys AS changed
MATCH (t:Party {key: changed})
CALL (t) {
  RETURN t AS o
 UNION
  MATCH (t)<-[:BRANCH_OF]-(o:Party)
  RETURN o
}
WITH DISTINCT o
WHERE EXISTS { (o)<-[:AGAINST]-(:Act) }
RETURN o.key AS key
