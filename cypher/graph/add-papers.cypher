// graph/add-papers
//
// Masked and encrypted numbers of identity documents, where they are not there yet.
//
// params   rows: LIST<MAP>     scheme, value, masked, enc
// returns  none
// writes   (:Identifier)
// plan     NodeUniqueIndexSeek(identifier_value)
// example  {rows: [{scheme: 'CN-ID', value: 'token', masked: '120113********0011', enc: 'sealed'}]}
CYPHER 25
UNWIND $rows AS row
MATCH (i:Identifier {scheme: row.scheme, value: row.value})
WHERE i.enc IS NULL
SET i.masked = row.masked, i.enc = row.enc
