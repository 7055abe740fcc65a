// graph/batches
//
// All batches, the first first.
//
// params   none
// returns  id: STRING, source: STRING, file: STRING, hash: STRING, state: STRING, at: ZONED DATETIME
// order    at, id
// plan     NodeByLabelScan
// example  {}
CYPHER 25
MATCH (b:Batch)
RETURN b.id AS id, b.source AS source, b.file AS file, b.hash AS hash, b.state AS state, b.at AS at
ORDER BY at, id
