// liability/masked
//
// Persons with a masked number.
//
// params   mask: STRING
//          limit: INTEGER
// returns  key: STRING
// order    key
// plan     NodeIndexSeek(identifier_masked)
// limit    one page
// example  {mask: '120113********0011', limit: 20}
CYPHER 25
MATCH (:Identifier {masked: $mask})-[:IDENTIFIES]->(p:Party)
RETURN DISTINCT p.key AS key
ORDER BY key
LIMIT $limit
