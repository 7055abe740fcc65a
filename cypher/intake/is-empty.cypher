// intake/is-empty
//
// Whether the store holds no party yet.
//
// params   none
// returns  empty: BOOLEAN
// plan     NodeCountFromCountStore
// example  {}
CYPHER 25
MATCH (p:Party)
RETURN count(p) = 0 AS empty
