// intake/deregistered
//
// The first day on which somebody believes an organisation to be deregistered, of those who are.
//
// params   refs: LIST<LIST<STRING>>      scheme and value of each
// returns  scheme: STRING, value: STRING, day: DATE
// plan     NodeUniqueIndexSeek(identifier_value)
// example  {refs: [['USCC', '91130709MA90000624']]}
CYPHER 25
UNWIND $refs AS asked
MATCH (i:Identifier {scheme: asked[0], value: asked[1]})-[:IDENTIFIES]->(:Party)<-[:DESCRIBES]-(f:Profile)
WHERE f.slot IS NOT NULL AND f.dereg IS NOT NULL
RETURN asked[0] AS scheme, asked[1] AS value, min(f.dereg) AS day
