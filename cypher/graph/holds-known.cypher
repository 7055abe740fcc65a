// graph/holds-known
//
// Every fact of kind HOLDS as known at a tick.
//
// params   tick: INTEGER
// returns  kind: STRING, ends: LIST<STRING>, properties: MAP
// plan     DirectedRelationshipTypeScan
// limit    none; it is read as a stream
// example  {tick: 1}
CYPHER 25
MATCH (a)-[f:HOLDS WHERE f.knownFrom <= $tick AND $tick < f.knownTo]->(b)
RETURN 'HOLDS' AS kind, coalesce(f.ends, [a.ref, b.ref]) AS ends, properties(f) AS properties
