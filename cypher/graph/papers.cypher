// graph/papers
//
// Masked and encrypted numbers of identity documents.
//
// params   refs: LIST<LIST<STRING>>      scheme and value of each
// returns  scheme: STRING, value: STRING, masked: STRING, enc: STRING
// plan     NodeUniqueIndexSeek(identifier_value)
// example  {refs: [['CN-ID', 'token']]}
CYPHER 25
UNWIND $refs AS asked
MATCH (i:Identifier {scheme: asked[0], value: asked[1]})
WHERE i.enc IS NOT NULL
RETURN i.scheme AS scheme, i.value AS value, i.masked AS masked, i.enc AS enc
