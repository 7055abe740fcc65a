// control/below
//
// Everybody below some parties on a day, as known at a tick: whom they hold, whose votes they move or whose partners they
// are, through any number of links; and where to go on from each: whoever it is determined to control, whomever it
// oversees as owner, and its other records.
//
// params   roots: LIST<STRING>     keys
//          day: DATE
//          tick: INTEGER           as known
//          limit: INTEGER          for each root
// returns  key: STRING, ref: STRING, organisation: BOOLEAN, further: LIST<STRING>     further = keys to start from as well
// plan     NodeUniqueIndexSeek(party_key), VarLengthExpand(Pruning,BFS,All)
// limit    so many parties for each root
// example  {roots: ['p0'], day: date('2025-01-01'), tick: 7, limit: 100}
CYPHER 25
UNWIND $roots AS root
MATCH (o:Party {key: root})
CALL (o) {
  MATCH (o)(()-[h:HOLDS|SWAYS WHERE h.validFrom <= $day AND $day < h.validTo AND h.knownFrom <= $tick AND $tick < h.knownTo]->())*(x)
  WITH DISTINCT x
  RETURN x LIMIT $limit
}
WITH DISTINCT x
RETURN x.key AS key, x.ref AS ref, x:Organisation AS organisation,
  COLLECT {
    MATCH (x)<-[:CONTROLLER]-(f:Determines WHERE f.validFrom <= $day AND $day < f.validTo AND f.knownFrom <= $tick AND $tick < f.knownTo)-[:OVER]->(y)
    RETURN y.key
   UNION
    MATCH (x)<-[f:OVERSEEN_BY WHERE f.as = 'OWNER_AGENCY' AND f.validFrom <= $day AND $day < f.validTo AND f.knownFrom <= $tick AND $tick < f.knownTo]-(y)
    RETURN y.key
   UNION
    MATCH (x)-[f:SAME_AS WHERE f.knownFrom <= $tick AND $tick < f.knownTo]-(y)
    RETURN y.key
  } AS further
