// liability/profiles
//
// The profiles of some organisations, as known at a tick.
//
// params   keys: LIST<STRING>
//          tick: INTEGER
// returns  key: STRING, kind: STRING, ends: LIST<STRING>, properties: MAP
// plan     NodeUniqueIndexSeek(party_key)
// limit    the profiles of the organisations
// example  {keys: ['p0'], tick: 1}
CYPHER 25
UNWIND $keys AS key
MATCH (o:Party {key: key})<-[:DESCRIBES]-(f:Profile WHERE f.knownFrom <= $tick AND $tick < f.knownTo)
RETURN key, f.factKind AS kind, f.ends AS ends, properties(f) AS properties
