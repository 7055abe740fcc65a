// graph/nodes-known
//
// Every fact that is a node, of one kind, as known at a tick.
//
// params   kind: STRING        such as ACT
//          tick: INTEGER
// returns  kind: STRING, ends: LIST<STRING>, properties: MAP
// plan     NodeByLabelScan
// limit    none; it is read as a stream
// example  {kind: 'ACT', tick: 1}
CYPHER 25
MATCH (f:Fact WHERE f.factKind = $kind AND f.knownFrom <= $tick AND $tick < f.knownTo)
RETURN f.factKind AS kind, f.ends AS ends, properties(f) AS properties
