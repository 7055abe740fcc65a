// liability/subjects-around
//
// Everybody whose acts may reach a person, as known at a tick: himself, organisations in which he holds or held an office,
// their branches, those of decisions that name him, those he controls on record or may control by stakes and
// arrangements, and those whose acts the ledger says reach him. May hold more than reach him; never less.
//
// params   ref: LIST<STRING>     scheme and value of one of his identifiers
//          tick: INTEGER
// returns  key: STRING
// order    key
// plan     NodeUniqueIndexSeek(identifier_value), VarLengthExpand(Pruning,BFS,All)
// limit    the organisations below the person
// example  {ref: ['CN-ID', 'x'], tick: 1}
CYPHER 25
MATCH (:Identifier {scheme: $ref[0], value: $ref[1]})-[:IDENTIFIES]->(p:Party)
MATCH (p)(()-[f:SAME_AS WHERE f.knownFrom <= $tick AND $tick < f.knownTo]-())*(q)
WITH DISTINCT q
CALL (q) {
  RETURN q AS o
 UNION
  MATCH (q)-[f:SERVES WHERE f.knownFrom <= $tick]->(o)
  RETURN o
 UNION
  MATCH (q)-[f:SERVES WHERE f.knownFrom <= $tick]->(:Party)<-[:BRANCH_OF]-(o)
  RETURN o
 UNION
  MATCH (q)<-[:NAMES]-(:Naming)-[:IN_DECISION]->(:Act)-[:AGAINST]->(o)
  RETURN o
 UNION
  MATCH (q)<-[:CONTROLLER]-(:Determines)-[:OVER]->(o)
  RETURN o
 UNION
  MATCH (q)<-[:REACHES]-(:Support)-[:OF]->(o)
  RETURN o
 UNION
  MATCH (q)(()-[h:HOLDS|SWAYS WHERE h.knownFrom <= $tick AND $tick < h.knownTo]->())*(o)
  RETURN DISTINCT o
}
WITH DISTINCT o
WHERE EXISTS { (o)<-[:AGAINST]-(a:Act WHERE a.knownFrom <= $tick) }
RETURN o.key AS key
ORDER BY key
