// intake/names-known
//
// The names under which documents are believed to belong to somebody, with the source that says so.
//
// params   refs: LIST<LIST<STRING>>      scheme and value of each
// returns  scheme: STRING, value: STRING, name: STRING, source: STRING
// plan     NodeUniqueIndexSeek(identifier_value)
// example  {refs: [['CN-ID', 'token']]}
CYPHER 25
UNWIND $refs AS asked
MATCH (i:Identifier {scheme: asked[0], value: asked[1]})-[:IDENTIFIES]->(:Party)<-[:DESCRIBES]-(f:PersonProfile)
WHERE f.slot IS NOT NULL AND f.state = 'RESOLVED' AND f.name IS NOT NULL
RETURN DISTINCT asked[0] AS scheme, asked[1] AS value, f.name AS name, f.source AS source
