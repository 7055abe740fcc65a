// graph/party-keys
//
// The parties that identifiers point at. An identifier nobody has brought yet gives no row.
//
// params   refs: LIST<LIST<STRING>>      scheme and value of each
// returns  scheme: STRING, value: STRING, key: STRING, ref: STRING     ref = the identifier the party came with first
// plan     NodeUniqueIndexSeek(identifier_value)
// example  {refs: [['USCC', '91120113MA9000011H'], ['SRC', 'a:1']]}
CYPHER 25
UNWIND $refs AS asked
MATCH (i:Identifier {scheme: asked[0], value: asked[1]})-[:IDENTIFIES]->(p:Party)
USING INDEX i:Identifier(scheme, value)
RETURN asked[0] AS scheme, asked[1] AS value, p.key AS key, p.ref AS ref
