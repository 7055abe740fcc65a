// intake/batches-of-sheet
//
// All batches that brought rows of one kind of file from one source.
//
// params   source, sheet: STRING
// returns  id: STRING
// order    id
// plan     NodeByLabelScan
// limit    one row a file read
// example  {source: 's', sheet: 'tenures'}
CYPHER 25
MATCH (b:Batch {source: $source, sheet: $sheet})
RETURN b.id AS id
ORDER BY id
