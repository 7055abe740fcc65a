// liability/identities
//
// Who some persons are, as known at a tick: their names and documents, and the merges that join their records.
//
// params   refs: LIST<LIST<STRING>>     scheme and value of each
//          tick: INTEGER
// returns  kind: STRING, ends: LIST<STRING>, properties: MAP
// plan     NodeUniqueIndexSeek(identifier_value), VarLengthExpand(Pruning,BFS,All)
// limit    the SAME_AS components of the persons
// example  {refs: [['CN-ID', 'token']], tick: 1}
CYPHER 25
UNWIND $refs AS asked
MATCH (:Identifier {scheme: asked[0], value: asked[1]})-[:IDENTIFIES]->(p:Party)
WITH DISTINCT p
MATCH (p)(()-[s:SAME_AS WHERE s.knownFrom <= $tick AND $tick < s.knownTo]-())*(q)
WITH DISTINCT q
CALL (q) {
  MATCH (q)<-[:DESCRIBES]-(f:PersonProfile WHERE f.knownFrom <= $tick AND $tick < f.knownTo)
  RETURN 'PERSON' AS kind, f.ends AS ends, properties(f) AS properties
 UNION ALL
  MATCH (q)-[f:SAME_AS WHERE f.knownFrom <= $tick AND $tick < f.knownTo]->(r)
  RETURN 'SAME_AS' AS kind, coalesce(f.ends, [q.ref, r.ref]) AS ends, properties(f) AS properties
}
RETURN kind, ends, properties
