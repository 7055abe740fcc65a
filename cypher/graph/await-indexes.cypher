// graph/await-indexes
//
// Waits until every index is filled, for as many seconds at most.
//
// params   seconds: INTEGER
// returns  ready: BOOLEAN
// plan     ProcedureCall
// example  {seconds: 10}
CYPHER 25
CALL db.awaitIndexes($seconds)
RETURN true AS ready
