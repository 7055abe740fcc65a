// liability/clear-supports
//
// Supports that are about to say something new: what they said until now is taken from them, their history stays.
//
// params   ids: LIST<STRING>
// returns  none
// writes   (:Support), REACHES, OF, BECAUSE_OF, CITES, SUPPORTS
// plan     NodeUniqueIndexSeek(support_id)
// example  {ids: []}
CYPHER 25
UNWIND $ids AS id
MATCH (s:Support {id: id})
REMOVE s.withdrawn
WITH s
MATCH (s)-[old:REACHES|OF|BECAUSE_OF|CITES|SUPPORTS]->()
DELETE old
