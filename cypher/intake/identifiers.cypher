// intake/identifiers
//
// All identifiers, each with the identifier that its party came with first, for the hash of a graph.
//
// params   none
// returns  scheme: STRING, value: STRING, ref: STRING, masked: STRING
// plan     DirectedRelationshipTypeScan
// limit    scans all identifiers
// example  {}
CYPHER 25
MATCH (i:Identifier)-[:IDENTIFIES]->(p:Party)
RETURN i.scheme AS scheme, i.value AS value, p.ref AS ref, coalesce(i.masked, '') AS masked
