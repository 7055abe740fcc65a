// registry/merge-proposals
//
// Pairs of persons with one name and different documents of which at least one is no Chinese identity number, and whose
// days of birth do not differ. Only for officers to look at: nothing follows from a pair.
//
// params   tick: INTEGER, limit: INTEGER
// returns  name: STRING, one: STRING, other: STRING, maskOne: STRING, maskOther: STRING
// order    name, one, other
// plan     NodeByLabelScan
// limit    $limit pairs; scans the persons twice
// example  {tick: 1, limit: 100}
CYPHER 25
MATCH (f:PersonProfile)-[:DESCRIBES]->(p:Party)
USING SCAN f:PersonProfile
WHERE f.state = 'RESOLVED' AND f.knownFrom <= $tick AND $tick < f.knownTo AND NOT p.ref STARTS WITH 'CN-ID:'
WITH collect(DISTINCT f.name) AS names
MATCH (g:PersonProfile)-[:DESCRIBES]->(q:Party)
USING SCAN g:PersonProfile
WHERE g.name IN names AND g.state = 'RESOLVED' AND g.knownFrom <= $tick AND $tick < g.knownTo
WITH g.name AS name, collect({party: q, fact: g}) AS all
UNWIND all AS one
UNWIND all AS other
WITH name, one.party AS p, one.fact AS f, other.party AS q, other.fact AS g
WHERE NOT p.ref STARTS WITH 'CN-ID:' AND p <> q AND (q.ref STARTS WITH 'CN-ID:' OR p.ref < q.ref)
  AND (f.birth IS NULL OR g.birth IS NULL OR f.birth = g.birth)
  AND NOT EXISTS {
    MATCH (p)-[s:SAME_AS]-(q)
    WHERE s.knownFrom <= $tick AND $tick < s.knownTo
  }
WITH DISTINCT name, p, q, f, g
RETURN name, p.ref AS one, q.ref AS other, coalesce(f.documents, '') AS maskOne, coalesce(g.documents, '') AS maskOther
ORDER BY name, one, other
LIMIT $limit
