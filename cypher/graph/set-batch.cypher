// graph/set-batch
//
// Sets the state of a batch.
//
// params   id: STRING
//          state: STRING      LOADING, LOADED, WITHDRAWN
// returns  none
// writes   (:Batch)
// plan     NodeUniqueIndexSeek(batch_id)
// example  {id: 'b1', state: 'LOADED'}
CYPHER 25
MATCH (b:Batch {id: $id})
SET b.state = $state
