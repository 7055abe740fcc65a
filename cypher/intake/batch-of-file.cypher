// intake/batch-of-file
//
// The batch under which a file was read before, the latest first; batches that were taken back do not count.
//
// params   source, sheet, file, hash: STRING     hash = SHA-256 of the file
// returns  id: STRING, state: STRING, line: INTEGER     line = up to which it is stored, while it is LOADING
// order    id desc
// plan     NodeByLabelScan
// limit    as many as the same file was read
// example  {source: 's', sheet: 'tenures', file: 'tenures.csv', hash: '00'}
CYPHER 25
MATCH (b:Batch {source: $source, sheet: $sheet, file: $file, hash: $hash})
WHERE b.state <> 'WITHDRAWN'
RETURN b.id AS id, b.state AS state, coalesce(b.checkpoint, 0) AS line
ORDER BY size(id) DESC, id DESC
