// liability/names
//
// What parties are called now, by the identifiers that facts use for them.
//
// params   refs: LIST<LIST<STRING>>     scheme and value of each
// returns  ref: STRING, name: STRING?
// plan     NodeUniqueIndexSeek(identifier_value)
// limit    one row for each identifier
// example  {refs: [['USCC', 'x']]}
CYPHER 25
UNWIND $refs AS asked
MATCH (:Identifier {scheme: asked[0], value: asked[1]})-[:IDENTIFIES]->(p:Party)
RETURN asked[0] + ':' + asked[1] AS ref, p.name AS name
