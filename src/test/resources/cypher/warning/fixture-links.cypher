// warning/fixture-links
//
// Relationships of a small graph in a test.
//
// params   rows: LIST<MAP>     type, from and to: keys of nodes, properties
// returns  none
// writes   SERVES
// example  {rows: [{type: 'SERVES', from: 'p0', to: 'p1', properties: {fact: 'f'}}]}
CYPHER 25
UNWIND $rows AS row
MATCH (a {key: row.from})
MATCH (b {key: row.to})
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
