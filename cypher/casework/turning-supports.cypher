// casework/turning-supports
//
// Whose supports begin or end a stretch on one of some days, by what the ledger says now; and always those that an office
// held void took away, because letters run from the day on which that became known, which no stretch tells.
//
// params   days: LIST<DATE>
// returns  key: STRING
// plan     DirectedRelationshipTypeScan
// limit    looks at every stretch of every support
// example  {days: [date('2026-11-21')]}
CYPHER 25
MATCH (s:Support)-[r:REACHES WHERE r.validFrom IN $days OR r.validTo IN $days OR r.state = 'REVOKED']->()
MATCH (s)-[:OF]->(o:Party)
RETURN DISTINCT o.key AS key
