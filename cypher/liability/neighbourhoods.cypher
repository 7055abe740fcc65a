// liability/neighbourhoods
//
// What a trace looks at around each subject, as known at a tick: its profiles, licences and offices, its branch and
// superior units, its state holders, recorded controllers, the acts against it, and whatever names, ends, suspends or confirms them.
// Facts held void come too, marked; everything else that is no longer believed stays out.
//
// params   keys: LIST<STRING>     the subjects
//          tick: INTEGER          as known
// returns  subject: STRING, kind: STRING, ends: LIST<STRING>, properties: MAP
// plan     NodeUniqueIndexSeek(party_key)
// limit    the offices and acts of the subjects
// example  {keys: ['p0'], tick: 1}
CYPHER 25
UNWIND $keys AS key
MATCH (o:Party {key: key})
CALL (o) {
  MATCH (o)<-[f:SERVES WHERE f.knownFrom <= $tick AND ($tick < f.knownTo OR f.closed = 'VOID')]-(p)
  RETURN 'SERVES' AS kind, coalesce(f.ends, [p.ref, o.ref]) AS ends, properties(f) AS properties
 UNION ALL
  MATCH (o)-[f:BRANCH_OF WHERE f.knownFrom <= $tick AND ($tick < f.knownTo OR f.closed = 'VOID')]->(q)
  RETURN 'BRANCH_OF' AS kind, coalesce(f.ends, [o.ref, q.ref]) AS ends, properties(f) AS properties
 UNION ALL
  MATCH (o)-[:BRANCH_OF]->(q)<-[f:SERVES WHERE f.knownFrom <= $tick AND ($tick < f.knownTo OR f.closed = 'VOID')]-(p)
  RETURN 'SERVES' AS kind, coalesce(f.ends, [p.ref, q.ref]) AS ends, properties(f) AS properties
 UNION ALL
  MATCH (o)-[f:OVERSEEN_BY WHERE f.knownFrom <= $tick AND ($tick < f.knownTo OR f.closed = 'VOID')]->(u)
  RETURN 'OVERSEEN_BY' AS kind, coalesce(f.ends, [o.ref, u.ref]) AS ends, properties(f) AS properties
 UNION ALL
  MATCH (o)<-[f:HOLDS WHERE f.kind = 'STATE' AND f.knownFrom <= $tick AND ($tick < f.knownTo OR f.closed = 'VOID')]-(h)
  RETURN 'HOLDS' AS kind, coalesce(f.ends, [h.ref, o.ref]) AS ends, properties(f) AS properties
 UNION ALL
  MATCH (o)<-[:AGAINST|OVER|DESCRIBES]-(f:Fact WHERE f.knownFrom <= $tick AND ($tick < f.knownTo OR f.closed = 'VOID'))
  RETURN f.factKind AS kind, f.ends AS ends, properties(f) AS properties
 UNION ALL
  MATCH (o)<-[:AGAINST]-(:Act)<-[:IN_DECISION]-(f:Fact WHERE f.knownFrom <= $tick AND ($tick < f.knownTo OR f.closed = 'VOID'))
  RETURN DISTINCT f.factKind AS kind, f.ends AS ends, properties(f) AS properties
}
RETURN key AS subject, kind, ends, properties
