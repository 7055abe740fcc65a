// warning/sole-holders-beside-controllers
//
// Organisations that belong on a day to one person on paper (a sole stake of a given size), while another person was
// determined to control them (W10).
//
// params   levels: LIST<STRING>     levels of determination that count, such as L4
//          share: INTEGER           hundred-millionths that the sole stake has at least
//          offices: LIST<STRING>    offices that represent an organisation
//          day: DATE
//          tick: INTEGER
// returns  org: STRING,
//          holder: STRING, holderMask: STRING?, represents: BOOLEAN,
//          controller: STRING, controllerMask: STRING?,
//          level: STRING, document: STRING?, from: DATE?
// order    org, holder, controller, document
// plan     NodeByLabelScan
// limit    the determinations
// example  {levels: ['L4'], share: 100000000, offices: ['LEGAL_REPRESENTATIVE'], day: date('2026-04-10'), tick: 1}
CYPHER 25
MATCH (f:Determines WHERE f.level IN $levels AND f.validFrom <= $day AND $day < f.validTo
                      AND f.knownFrom <= $tick AND $tick < f.knownTo)
USING SCAN f:Determines
MATCH (f)-[:OVER]->(o:Organisation)
MATCH (f)-[:CONTROLLER]->(c:Person)
MATCH (o)<-[s:HOLDS WHERE s.validFrom <= $day AND $day < s.validTo
                      AND s.knownFrom <= $tick AND $tick < s.knownTo]-(h:Person)
WHERE s.equity >= $share AND h <> c
  AND NOT EXISTS { (h)(()-[m:SAME_AS WHERE m.knownFrom <= $tick AND $tick < m.knownTo]-())*(c) }
RETURN o.ref AS org, h.ref AS holder,
       COLLECT { MATCH (h)<-[:IDENTIFIES]-(i:Identifier) WHERE i.masked IS NOT NULL
                 RETURN i.masked ORDER BY i.scheme, i.value LIMIT 1 }[0] AS holderMask,
       EXISTS { (h)-[v:SERVES WHERE v.office IN $offices AND v.validFrom <= $day AND $day < v.validTo
                             AND v.knownFrom <= $tick AND $tick < v.knownTo]->(o) } AS represents,
       c.ref AS controller,
       COLLECT { MATCH (c)<-[:IDENTIFIES]-(i:Identifier) WHERE i.masked IS NOT NULL
                 RETURN i.masked ORDER BY i.scheme, i.value LIMIT 1 }[0] AS controllerMask,
       f.level AS level, f.document AS document, f.validFrom AS from
ORDER BY org, holder, controller, document
