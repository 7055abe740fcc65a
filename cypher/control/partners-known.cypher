// control/partners-known
//
// Every office of an executive partner, as known at a tick.
//
// params   tick: INTEGER
// returns  kind: STRING, ends: LIST<STRING>, properties: MAP
// plan     DirectedRelationshipIndexSeek or DirectedRelationshipTypeScan
// limit    none; it is read as a stream
// example  {tick: 1}
CYPHER 25
MATCH (a)-[f:SERVES WHERE f.office = 'EXECUTIVE_PARTNER' AND f.knownFrom <= $tick AND $tick < f.knownTo]->(b)
RETURN 'SERVES' AS kind, coalesce(f.ends, [a.ref, b.ref]) AS ends, properties(f) AS properties
