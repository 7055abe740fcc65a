// graph/create-parties
//
// New parties, each with the identifier it came with first.
//
// params   rows: LIST<MAP>     key, labels (Organisation, Person or none), scheme, value, ref, tick; masked and enc where it is a document
// returns  none
// writes   (:Party), (:Identifier), IDENTIFIES
// example  {rows: [{key: 'p0', labels: ['Person'], scheme: 'SRC', value: 'a:1', ref: 'SRC:a:1', tick: 1}]}
CYPHER 25
UNWIND $rows AS row
CREATE (p:Party {key: row.key, ref: row.ref})
SET p:$(row.labels)
CREATE (:Identifier {scheme: row.scheme, value: row.value, masked: row.masked, enc: row.enc})-[:IDENTIFIES {knownFrom: row.tick}]->(p)
