// graph/drop-index
//
// Drops an index; nothing if there is none.
//
// params   name: STRING
// returns  none
// writes   the index
// example  {name: 'no_such_index'}
CYPHER 25
DROP INDEX $name IF EXISTS
