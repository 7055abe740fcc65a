// graph/open-batch
//
// Notes a new batch: one file of one delivery, loading.
//
// params   id, source, file, hash: STRING
//          at: ZONED DATETIME
// returns  none
// writes   (:Batch)
// plan     Create
// example  {id: 'b1', source: 's', file: 'tenures.csv', hash: '00', at: datetime('2026-01-01T00:00:00Z')}
CYPHER 25
CREATE (:Batch {id: $id, source: $source, file: $file, hash: $hash, state: 'LOADING', at: $at})
