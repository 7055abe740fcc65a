// intake/checkpoint
//
// Notes up to which line a file is stored, in the transaction that stores it.
//
// params   id: STRING, line: INTEGER
// returns  none
// writes   (:Batch)
// plan     NodeUniqueIndexSeek(batch_id)
// example  {id: 'b1', line: 5001}
CYPHER 25
MATCH (b:Batch {id: $id})
SET b.checkpoint = $line
