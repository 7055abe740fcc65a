// control/further-identifiers
//
// The other identifiers of organisations that sources name by several, as known at a tick: a code, and the registration
// number from before it. An organisation with one identifier gives no row.
//
// params   refs: LIST<LIST<STRING>>     scheme and value of each
//          tick: INTEGER                as known
// returns  ref: STRING, also: STRING     scheme:value
// plan     NodeUniqueIndexSeek(identifier_value)
// limit    the identifiers of the organisations asked for
// example  {refs: [['USCC', 'x']], tick: 1}
CYPHER 25
UNWIND $refs AS asked
MATCH (i:Identifier {scheme: asked[0], value: asked[1]})-[e:IDENTIFIES WHERE e.knownFrom <= $tick]->(:Organisation)<-[f:IDENTIFIES WHERE f.knownFrom <= $tick]-(j:Identifier)
RETURN i.scheme + ':' + i.value AS ref, j.scheme + ':' + j.value AS also
