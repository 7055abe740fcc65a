// registry/arrangements-around
//
// The arrangements of some parties, or over them, believed or not, and all facts of the groups in concert that these
// belong to.
//
// params   keys: LIST<STRING>
// returns  fact: STRING
// order    fact
// plan     NodeUniqueIndexSeek(party_key), NodeIndexSeek(arrangement_group)
// limit    the arrangements and groups of the parties
// example  {keys: ['p0']}
CYPHER 25
UNWIND $keys AS key
MATCH (p:Party {key: key})
CALL (p) {
  MATCH (p)-[:PARTY_TO]->(f:Arrangement)
  RETURN f
 UNION
  MATCH (p)<-[:OVER]-(f:Arrangement)
  RETURN f
}
WITH DISTINCT f
CALL (f) {
  RETURN f.fact AS fact
 UNION
  MATCH (g:Arrangement {group: f.group})
  WHERE f.arrangement = 'CONCERT' AND g.arrangement = 'CONCERT' AND g.source = f.source
  RETURN g.fact AS fact
}
RETURN DISTINCT fact
ORDER BY fact
