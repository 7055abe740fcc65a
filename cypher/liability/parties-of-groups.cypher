// liability/parties-of-groups
//
// Everybody who is or was in some groups in concert: a new member or lead concerns all of them.
//
// params   groups: LIST<LIST<STRING>>     name and source of each
// returns  key: STRING
// plan     NodeIndexSeek(arrangement_group)
// limit    the members of the groups
// example  {groups: [['g', 's']]}
CYPHER 25
UNWIND $groups AS group
MATCH (f:Arrangement {group: group[0]})
WHERE f.source = group[1]
MATCH (f)<-[:PARTY_TO]-(p:Party)
RETURN DISTINCT p.key AS key
