// graph/add-identifiers
//
// Further identifiers of parties that are there.
//
// params   rows: LIST<MAP>     key, scheme, value, tick
// returns  none
// writes   (:Identifier), IDENTIFIES
// plan     NodeUniqueIndexSeek(party_key)
// example  {rows: [{key: 'p0', scheme: 'REG15', value: '1', tick: 1}]}
CYPHER 25
UNWIND $rows AS row
MATCH (p:Party {key: row.key})
CREATE (:Identifier {scheme: row.scheme, value: row.value})-[:IDENTIFIES {knownFrom: row.tick}]->(p)
