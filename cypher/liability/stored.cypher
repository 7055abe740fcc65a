// liability/stored
//
// What the ledger holds about some subjects: their supports with the hash of what they said last and the assertion of the act
// they are tied to, also those withdrawn, and whose holders the trace of each read besides its own.
//
// params   refs: LIST<LIST<STRING>>     scheme and value of each subject
// returns  subject: STRING, supports: LIST<MAP>     id, hash, act, withdrawn (BOOLEAN)
//          lookedAt: LIST<STRING>                   keys of the parties
// plan     NodeUniqueIndexSeek(identifier_value)
// limit    the supports of the subjects and the parties above them
// example  {refs: [['USCC', 'x']]}
CYPHER 25
UNWIND $refs AS asked
MATCH (:Identifier {scheme: asked[0], value: asked[1]})-[:IDENTIFIES]->(o:Party)
RETURN asked[0] + ':' + asked[1] AS subject,
       COLLECT {
         MATCH (o)<-[:OF]-(s:Support)
         RETURN s {.id, .hash, act: head(COLLECT { MATCH (s)-[:BECAUSE_OF]->(a:Fact) RETURN a.fact }), withdrawn: s.withdrawn IS NOT NULL}
       } AS supports,
       COLLECT { MATCH (o)-[:LOOKED_AT]->(p:Party) RETURN p.key } AS lookedAt
