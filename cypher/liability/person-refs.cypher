// liability/person-refs
//
// The identifiers of some parties.
//
// params   keys: LIST<STRING>
// returns  key: STRING, ref: STRING, name: STRING?
// order    key, ref
// plan     NodeUniqueIndexSeek(party_key)
// limit    the identifiers of the parties
// example  {keys: ['p0']}
CYPHER 25
UNWIND $keys AS key
MATCH (p:Party {key: key})<-[:IDENTIFIES]-(i:Identifier)
RETURN key, i.scheme + ':' + i.value AS ref, p.name AS name
ORDER BY key, ref
