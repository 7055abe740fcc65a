// liability/offices-of
//
// The offices that some persons hold or held, as known at a tick, the latest first.
//
// params   keys: LIST<STRING>     persons
//          tick: INTEGER
// returns  key: STRING, kind: STRING, ends: LIST<STRING>, properties: MAP
// plan     NodeUniqueIndexSeek(party_key)
// limit    the offices of the persons
// example  {keys: ['p0'], tick: 1}
CYPHER 25
UNWIND $keys AS key
MATCH (p:Party {key: key})-[f:SERVES WHERE f.knownFrom <= $tick AND $tick < f.knownTo]->(o)
RETURN key, 'SERVES' AS kind, coalesce(f.ends, [p.ref, o.ref]) AS ends, properties(f) AS properties
