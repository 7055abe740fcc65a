// control/above
//
// Everybody above some organisations, in a window of days, as known at a tick: who holds a stake in them or in somebody
// above them, or moves the votes of a holder; with the stakes, arrangements, executive partners, profiles, owner
// agencies, determinations and merges. Shares are not multiplied here: chains through loops have no product.
//
// params   roots: LIST<LIST<STRING>>     the organisation asked for, and the party to start from (at first the same)
//          from, to: DATE                window, half-open
//          tick: INTEGER                 as known
// returns  asked: STRING, at: STRING, further: STRING?,     further = a party to start from as well, if not yet read
//          kind: STRING, ends: LIST<STRING>, properties: MAP
// plan     NodeUniqueIndexSeek(party_key), VarLengthExpand(Pruning,BFS,All)
// limit    none; one relationship a step and distinct end nodes keep it linear, also in loops
// example  {roots: [['p0', 'p0']], from: date('2025-01-01'), to: date('2025-01-02'), tick: 7}
CYPHER 25
UNWIND $roots AS root
MATCH (o:Party {key: root[1]})
CALL (o) {
  MATCH (o)(()<-[h:HOLDS|SWAYS WHERE h.validFrom < $to AND $from < h.validTo AND h.knownFrom <= $tick AND $tick < h.knownTo]-())*(x)
  WITH DISTINCT x
  RETURN x
}
CALL (x) {
  MATCH (x)<-[f:HOLDS WHERE f.validFrom < $to AND $from < f.validTo AND f.knownFrom <= $tick AND $tick < f.knownTo]-(y)
  RETURN 'HOLDS' AS kind, coalesce(f.ends, [y.ref, x.ref]) AS ends, properties(f) AS properties, null AS further
 UNION ALL
  MATCH (x)<-[f:SERVES WHERE f.office = 'EXECUTIVE_PARTNER' AND f.validFrom < $to AND $from < f.validTo AND f.knownFrom <= $tick AND $tick < f.knownTo]-(y)
  RETURN 'SERVES' AS kind, coalesce(f.ends, [y.ref, x.ref]) AS ends, properties(f) AS properties, null AS further
 UNION ALL
  MATCH (x)-[f:OVERSEEN_BY WHERE f.validFrom < $to AND $from < f.validTo AND f.knownFrom <= $tick AND $tick < f.knownTo]->(y)
  RETURN 'OVERSEEN_BY' AS kind, coalesce(f.ends, [x.ref, y.ref]) AS ends, properties(f) AS properties, null AS further
 UNION ALL
  MATCH (x)-[f:SAME_AS WHERE f.knownFrom <= $tick AND $tick < f.knownTo]-(y)
  RETURN 'SAME_AS' AS kind, coalesce(f.ends, [startNode(f).ref, endNode(f).ref]) AS ends, properties(f) AS properties, y.key AS further
 UNION ALL
  MATCH (x)-[:PARTY_TO]->(f:Arrangement WHERE f.validFrom < $to AND $from < f.validTo AND f.knownFrom <= $tick AND $tick < f.knownTo)
  RETURN f.factKind AS kind, f.ends AS ends, properties(f) AS properties, null AS further
 UNION ALL
  MATCH (x)<-[:OVER]-(f:Arrangement WHERE f.validFrom < $to AND $from < f.validTo AND f.knownFrom <= $tick AND $tick < f.knownTo)
  RETURN f.factKind AS kind, f.ends AS ends, properties(f) AS properties, null AS further
 UNION ALL
  MATCH (x)<-[:DESCRIBES]-(f:Profile|PersonProfile WHERE f.knownFrom <= $tick AND $tick < f.knownTo)
  RETURN f.factKind AS kind, f.ends AS ends, properties(f) AS properties, null AS further
 UNION ALL
  MATCH (x)<-[:OVER]-(f:Determines WHERE f.validFrom < $to AND $from < f.validTo AND f.knownFrom <= $tick AND $tick < f.knownTo)-[:CONTROLLER]->(y)
  RETURN f.factKind AS kind, f.ends AS ends, properties(f) AS properties, y.key AS further
}
RETURN root[0] AS asked, x.key AS at, further, kind, ends, properties
