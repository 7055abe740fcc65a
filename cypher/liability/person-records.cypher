// liability/person-records
//
// All records that are the same person as one, as known at a tick, with their identifiers.
//
// params   ref: LIST<STRING>     scheme and value of one of them
//          tick: INTEGER
// returns  key: STRING, ref: STRING
// order    key, ref
// plan     NodeUniqueIndexSeek(identifier_value), VarLengthExpand(Pruning,BFS,All)
// limit    the records merged with it
// example  {ref: ['CN-ID', 'x'], tick: 1}
CYPHER 25
MATCH (:Identifier {scheme: $ref[0], value: $ref[1]})-[:IDENTIFIES]->(p:Person)
MATCH (p)(()-[f:SAME_AS WHERE f.knownFrom <= $tick AND $tick < f.knownTo]-())*(q)
WITH DISTINCT q
MATCH (q)<-[:IDENTIFIES]-(i:Identifier)
RETURN q.key AS key, i.scheme + ':' + i.value AS ref
ORDER BY key, ref
