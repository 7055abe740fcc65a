// intake/mark-batch
//
// Notes which kind of file a batch is.
//
// params   id, sheet: STRING
// returns  none
// writes   (:Batch)
// plan     NodeUniqueIndexSeek(batch_id)
// example  {id: 'b1', sheet: 'tenures'}
CYPHER 25
MATCH (b:Batch {id: $id})
SET b.sheet = $sheet
