// registry/arrangements
//
// Every arrangement, believed or not, page by page in the order of their facts.
//
// params   after: STRING     the last fact of the page before; empty for the first page
//          limit: INTEGER
// returns  fact: STRING
// order    fact
// plan     NodeUniqueIndexSeekByRange(arrangement_fact)
// limit    one page
// example  {after: '', limit: 1000}
CYPHER 25
MATCH (f:Arrangement)
WHERE f.fact > $after
RETURN f.fact AS fact
ORDER BY fact
LIMIT $limit
