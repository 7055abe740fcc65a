// liability/subjects
//
// Everybody against whom some act is known at a tick, findings alone not counted.
//
// params   tick: INTEGER
// returns  key: STRING
// order    key
// plan     DirectedRelationshipTypeScan
// limit    one row for each subject
// example  {tick: 1}
CYPHER 25
MATCH (f:Act WHERE f.knownFrom <= $tick AND ($tick < f.knownTo OR f.closed = 'VOID') AND f.act <> 'FINDING')-[:AGAINST]->(p:Party)
RETURN DISTINCT p.key AS key
ORDER BY key
