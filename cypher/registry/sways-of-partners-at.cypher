// registry/sways-of-partners-at
//
// Executive partners among some parties, and those of partnerships among them, sway the partnership.
//
// params   keys: LIST<STRING>
// returns  none
// writes   SWAYS
// plan     NodeUniqueIndexSeek(party_key)
// limit    the offices at and of the parties
// example  {keys: ['p0']}
CYPHER 25
UNWIND $keys AS key
MATCH (:Party {key: key})-[s:SERVES WHERE s.office = 'EXECUTIVE_PARTNER']-()
WITH DISTINCT s
WITH s, startNode(s) AS y, endNode(s) AS x
CREATE (y)-[:SWAYS {of: s.fact, validFrom: s.validFrom, validTo: s.validTo, knownFrom: s.knownFrom, knownTo: s.knownTo}]->(x)
