// warning/representatives-swapped
//
// Organisations whose legal representative left again and again in a window of days, with each of them (W10).
//
// params   offices: LIST<STRING>     offices that represent an organisation of some form
//          swaps: INTEGER            how many different days of leaving at least
//          from, to: DATE            window, both included
//          tick: INTEGER
// returns  org: STRING, form: STRING?, office: STRING,
//          person: STRING, personMask: STRING?, left: DATE
// order    org, left, person, office
// plan     NodeByLabelScan or DirectedRelationshipTypeScan
// limit    the offices, once
// example  {offices: ['LEGAL_REPRESENTATIVE'], swaps: 3, from: date('2025-11-21'), to: date('2026-11-21'), tick: 1}
CYPHER 25
MATCH (p:Party)-[f:SERVES WHERE f.office IN $offices AND $from <= f.validTo AND f.validTo <= $to
                            AND f.knownFrom <= $tick AND $tick < f.knownTo]->(o:Organisation)
WITH o, f.office AS office, collect(DISTINCT {who: p, left: f.validTo}) AS leavings, count(DISTINCT f.validTo) AS swaps
WHERE swaps >= $swaps
UNWIND leavings AS leaving
WITH o, office, leaving.who AS p, leaving.left AS left
RETURN o.ref AS org,
       COLLECT { MATCH (o)<-[:DESCRIBES]-(x:Profile WHERE x.knownFrom <= $tick AND $tick < x.knownTo)
                 RETURN x.type ORDER BY x.validFrom DESC, x.fact LIMIT 1 }[0] AS form,
       office, p.ref AS person,
       COLLECT { MATCH (p)<-[:IDENTIFIES]-(i:Identifier) WHERE i.masked IS NOT NULL
                 RETURN i.masked ORDER BY i.scheme, i.value LIMIT 1 }[0] AS personMask,
       left
ORDER BY org, left, person, office
