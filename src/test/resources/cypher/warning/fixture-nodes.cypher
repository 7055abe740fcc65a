// warning/fixture-nodes
//
// Nodes of a small graph in a test; each has a key of its own.
//
// params   rows: LIST<MAP>     labels, properties
// returns  none
// writes   (:Party)
// example  {rows: [{labels: ['Party', 'Person'], properties: {key: 'p0'}}]}
CYPHER 25
UNWIND $rows AS row
CREATE (n)
SET n:$(row.labels), n = row.properties
