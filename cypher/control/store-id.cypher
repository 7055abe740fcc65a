// control/store-id
//
// The id of the store, which stays with it for its life; another store has another.
//
// params   none
// returns  id: STRING
// plan     ProcedureCall
// example  {}
CYPHER 25
CALL db.info() YIELD id
RETURN id
