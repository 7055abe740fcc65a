// registry/sways-of-partners
//
// An executive partner sways the partnership.
//
// params   none
// returns  none
// writes   SWAYS
// plan     DirectedRelationshipTypeScan
// limit    scans all offices
// example  {}
CYPHER 25
MATCH (y)-[s:SERVES]->(x)
WHERE s.office = 'EXECUTIVE_PARTNER'
CREATE (y)-[:SWAYS {of: s.fact, validFrom: s.validFrom, validTo: s.validTo, knownFrom: s.knownFrom, knownTo: s.knownTo}]->(x)
