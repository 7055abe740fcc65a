// warning/seats-of-the-barred
//
// Offices held on a day by persons with a ban in force that day: one row for each ban and office. Whether the ban
// covers the office is for the caller to say (W03, W17): he has the catalogue. The person of the ban and the person in
// office may be two records of one human.
//
// params   day: DATE
//          tick: INTEGER
// returns  support: STRING, rule: STRING, version: STRING?, trigger: STRING?, decisionNo: STRING?,
//          scopes: LIST<STRING>             SECTOR:POSITION;SECTOR:POSITION, one text a measure
//          barFrom: DATE?, barTo: DATE?     from the first to the last day in force
//          barredThen: BOOLEAN              whether it was in force on the day on which the office began
//          subjects: LIST<STRING>           organisations the document is about
//          subjectIndustries: LIST<STRING>
//          person: STRING, personMask: STRING?,
//          office: STRING, seatFrom: DATE?, seatTo: DATE?,
//          org: STRING, form: STRING?, status: STRING?, industry: STRING?,
//          stateOwned: BOOLEAN
//          licences: LIST<STRING>           kinds of the licences held on the day
// order    org, person, office, seatFrom, support
// plan     DirectedRelationshipTypeScan, VarLengthExpand(Pruning,BFS,All)
// limit    the offices of barred persons
// example  {day: date('2026-11-21'), tick: 1}
CYPHER 25
MATCH (s:Support)-[r:REACHES WHERE r.state = 'EFFECTIVE' AND r.validFrom <= $day AND $day < r.validTo]->(x:Person)
WHERE any(scope IN s.scopes WHERE scope <> '')
  AND EXISTS {
    MATCH (s)-[:BECAUSE_OF]->(a:Act)
    WHERE a.knownFrom <= $tick AND $tick < a.knownTo
  }
CALL (x) {
  MATCH (x)(()-[m:SAME_AS WHERE m.knownFrom <= $tick AND $tick < m.knownTo]-())*(p:Person)
  RETURN DISTINCT p
}
MATCH (p)-[f:SERVES WHERE f.validFrom <= $day AND $day < f.validTo
                      AND f.knownFrom <= $tick AND $tick < f.knownTo]->(o:Organisation)
WITH DISTINCT s, x, p, f, o,
     COLLECT { MATCH (o)<-[:DESCRIBES]-(y:Profile WHERE y.knownFrom <= $tick AND $tick < y.knownTo)
               RETURN y ORDER BY y.validFrom DESC, y.fact LIMIT 1 }[0] AS profile
CALL (s, x) {
  MATCH (s)-[e:REACHES WHERE e.state = 'EFFECTIVE']->(x)
  RETURN min(e.validFrom) AS barFrom, max(e.validTo) AS barTo
}
RETURN s.id AS support, s.rule AS rule, s.version AS version, s.trigger AS trigger, s.decisionNo AS decisionNo,
       s.scopes AS scopes, barFrom, barTo,
       EXISTS {
         MATCH (s)-[e:REACHES WHERE e.state = 'EFFECTIVE' AND e.validFrom <= f.validFrom AND f.validFrom < e.validTo]->(x)
       } AS barredThen,
       COLLECT { MATCH (s)-[:BECAUSE_OF]->(:Act)-[:AGAINST]->(t:Organisation)
                 RETURN DISTINCT t.ref ORDER BY t.ref } AS subjects,
       COLLECT { MATCH (s)-[:BECAUSE_OF]->(:Act)-[:AGAINST]->(:Organisation)<-[:DESCRIBES]-(y:Profile)
                 WHERE y.industry IS NOT NULL AND y.knownFrom <= $tick AND $tick < y.knownTo
                 RETURN DISTINCT y.industry ORDER BY y.industry } AS subjectIndustries,
       p.ref AS person,
       COLLECT { MATCH (p)<-[:IDENTIFIES]-(i:Identifier) WHERE i.masked IS NOT NULL
                 RETURN i.masked ORDER BY i.scheme, i.value LIMIT 1 }[0] AS personMask,
       f.office AS office, f.validFrom AS seatFrom, f.validTo AS seatTo,
       o.ref AS org, profile.type AS form, profile.status AS status, profile.industry AS industry,
       coalesce(profile.stateOwned = 'true', false) AS stateOwned,
       COLLECT { MATCH (o)<-[:DESCRIBES]-(z:Licence WHERE z.validFrom <= $day AND $day < z.validTo
                                            AND z.knownFrom <= $tick AND $tick < z.knownTo)
                 RETURN DISTINCT z.licence ORDER BY z.licence } AS licences
ORDER BY org, person, office, seatFrom, support
