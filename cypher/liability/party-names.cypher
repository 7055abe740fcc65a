// liability/party-names
//
// What some parties are called now, for display only.
//
// params   refs: LIST<LIST<STRING>>     scheme and value of each
// returns  scheme: STRING, value: STRING, name: STRING
// plan     NodeUniqueIndexSeek(identifier_value)
// limit    one row for each
// example  {refs: [['USCC', 'x']]}
CYPHER 25
UNWIND $refs AS asked
MATCH (:Identifier {scheme: asked[0], value: asked[1]})-[:IDENTIFIES]->(p:Party)
WHERE p.name IS NOT NULL
RETURN asked[0] AS scheme, asked[1] AS value, p.name AS name
