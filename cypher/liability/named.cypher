// liability/named
//
// Organisations and persons whose name contains some words, the best match first.
//
// params   words: STRING          a phrase for the full-text index
//          skip, limit: INTEGER
// returns  key: STRING, person: BOOLEAN, name: STRING?
// order    name, key
// plan     ProcedureCall
// limit    one page
// example  {words: '"x"', skip: 0, limit: 20}
CYPHER 25
CALL db.index.fulltext.queryNodes('party_name', $words, {skip: $skip, limit: $limit}) YIELD node, score
RETURN node.key AS key, node:Person AS person, node.name AS name
ORDER BY name, key
