// warning/persons-who-answer-often
//
// Persons with measures in force on a day because of several enterprises or in several sectors, with every stretch in
// force of each finding that counts (W05, overlaps).
//
// params   sectorOf: MAP            the sector of each list by its code
//          enterprises: INTEGER     how many different ones, or
//          sectors: INTEGER         how many different ones at least
//          day: DATE
//          tick: INTEGER
// returns  person: STRING, personMask: STRING?,
//          support: STRING, rule: STRING, trigger: STRING?, sector: STRING?, decisionNo: STRING?,
//          org: STRING?,
//          from: DATE?, to: DATE?
// order    person, org, rule, support, from
// plan     DirectedRelationshipTypeScan
// limit    the findings in force
// example  {sectorOf: {LAB: 'labour'}, enterprises: 2, sectors: 2, day: date('2026-07-01'), tick: 1}
CYPHER 25
MATCH (s:Support)-[r:REACHES WHERE r.state = 'EFFECTIVE' AND r.validFrom <= $day AND $day < r.validTo]->(x:Person)
WHERE EXISTS {
  MATCH (s)-[:BECAUSE_OF]->(a:Act)
  WHERE a.knownFrom <= $tick AND $tick < a.knownTo
}
WITH DISTINCT s, x,
     COLLECT { MATCH (s)-[u:SUPPORTS]->(:Liability)-[:ON]->(c:Person)
               WHERE coalesce(u.knownFrom, 0) <= $tick AND $tick < coalesce(u.knownTo, $tick + 1)
               RETURN c ORDER BY c.key LIMIT 1 }[0] AS canonical
WITH s, x, coalesce(canonical, x) AS p,
     CASE s.kind WHEN 'LISTING' THEN coalesce(s.sector, $sectorOf[s.trigger]) END AS sector
OPTIONAL MATCH (s)-[:BECAUSE_OF]->(:Act)-[:AGAINST]->(o:Organisation)
WITH p, collect({support: s, reached: x, org: o, sector: sector}) AS found,
     count(DISTINCT o) AS enterprises, count(DISTINCT sector) AS sectors
WHERE enterprises >= $enterprises OR sectors >= $sectors
UNWIND found AS each
WITH p, each.support AS s, each.reached AS x, each.org AS o, each.sector AS sector
MATCH (s)-[e:REACHES WHERE e.state = 'EFFECTIVE']->(x)
RETURN p.ref AS person,
       COLLECT { MATCH (p)<-[:IDENTIFIES]-(i:Identifier) WHERE i.masked IS NOT NULL
                 RETURN i.masked ORDER BY i.scheme, i.value LIMIT 1 }[0] AS personMask,
       s.id AS support, s.rule AS rule, s.trigger AS trigger, sector, s.decisionNo AS decisionNo,
       o.ref AS org, e.validFrom AS from, e.validTo AS to
ORDER BY person, org, rule, support, from
