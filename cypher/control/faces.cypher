// control/faces
//
// What some parties are called now, and the mask of a person's document: for display only.
//
// params   refs: LIST<LIST<STRING>>     scheme and value of each
// returns  scheme: STRING, value: STRING, name: STRING?, masked: STRING?
// plan     NodeUniqueIndexSeek(identifier_value)
// limit    one row for each
// example  {refs: [['USCC', 'x']]}
CYPHER 25
UNWIND $refs AS asked
MATCH (i:Identifier {scheme: asked[0], value: asked[1]})-[:IDENTIFIES]->(p:Party)
RETURN asked[0] AS scheme, asked[1] AS value, p.name AS name, i.masked AS masked
