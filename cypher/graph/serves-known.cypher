// graph/serves-known
//
// Every fact of kind SERVES as known at a tick.
//
// params   tick: INTEGER
// returns  kind: STRING, ends: LIST<STRING>, properties: MAP
// plan     DirectedRelationshipTypeScan
// limit    none; it is read as a stream
// example  {tick: 1}
CYPHER 25
MATCH (a)-[f:SERVES WHERE f.knownFrom <= $tick AND $tick < f.knownTo]->(b)
RETURN 'SERVES' AS kind, coalesce(f.ends, [a.ref, b.ref]) AS ends, properties(f) AS properties
