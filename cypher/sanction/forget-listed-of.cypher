// sanction/forget-listed-of
//
// Deletes the derived relationships LISTED of some subjects, before they are built again.
//
// params   keys: LIST<STRING>
// returns  none
// writes   LISTED
// plan     NodeUniqueIndexSeek(party_key)
// limit    those of the subjects
// example  {keys: ['p0']}
CYPHER 25
UNWIND $keys AS key
MATCH (:Party {key: key})-[s:LISTED]->()
DELETE s
