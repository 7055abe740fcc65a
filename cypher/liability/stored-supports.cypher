// liability/stored-supports
//
// The supports that the ledger holds about some subjects, with the hash of what they said last; also those withdrawn.
//
// params   refs: LIST<LIST<STRING>>     scheme and value of each subject
// returns  subject: STRING, id: STRING, hash: STRING, withdrawn: BOOLEAN
// plan     NodeUniqueIndexSeek(identifier_value)
// limit    the supports of the subjects
// example  {refs: [['USCC', 'x']]}
CYPHER 25
UNWIND $refs AS asked
MATCH (:Identifier {scheme: asked[0], value: asked[1]})-[:IDENTIFIES]->(:Party)<-[:OF]-(s:Support)
RETURN asked[0] + ':' + asked[1] AS subject, s.id AS id, s.hash AS hash, s.withdrawn IS NOT NULL AS withdrawn
