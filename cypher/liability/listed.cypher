// liability/listed
//
// Organisations against which a listing is known at a tick, page by page in the order of their keys.
//
// params   tick: INTEGER
//          after: STRING          the last key of the page before; empty for the first page
//          limit: INTEGER
// returns  key: STRING
// order    key
// plan     NodeIndexSeek(act_when)
// limit    one page; every listing is looked at
// example  {tick: 1, after: '', limit: 20}
CYPHER 25
MATCH (f:Act)-[:AGAINST]->(o:Organisation)
USING INDEX f:Act(act, trigger, validFrom)
WHERE f.act = 'LISTING' AND f.trigger > '' AND f.validFrom IS NOT NULL
  AND f.knownFrom <= $tick AND $tick < f.knownTo AND o.key > $after
RETURN DISTINCT o.key AS key
ORDER BY key
LIMIT $limit
