// warning/representatives-of-listed
//
// Organisations on a list that still runs on a day (a suspended listing runs), with the days of the violation and
// every stint of somebody who represents an organisation; the caller looks for days that nobody covers (W21).
//
// params   lists: LIST<STRING>       codes of the lists that count
//          offices: LIST<STRING>     offices that represent an organisation of some form, a branch included
//          day: DATE
//          tick: INTEGER
// returns  org: STRING, form: STRING?,
//          list: STRING, decisionNo: STRING?, listedOn: DATE,
//          violationFrom: DATE?, violationTo: DATE?      the last day, included
//          stints: LIST<MAP>                             office, from, to (half-open)
// order    org, list, listedOn, decisionNo
// plan     DirectedRelationshipIndexSeek(listed_list)
// limit    the listings that run
// example  {lists: ['LAB'], offices: ['LEGAL_REPRESENTATIVE'], day: date('2026-08-20'), tick: 1}
CYPHER 25
MATCH (o:Organisation)-[l:LISTED WHERE l.list IN $lists AND l.validFrom <= $day AND l.knownFrom <= $tick AND $tick < l.knownTo]->(a:Act)
USING INDEX l:LISTED(list, validFrom)
WITH DISTINCT o, a
CALL (o, a) {
  MATCH (o)-[m:LISTED WHERE m.knownFrom <= $tick AND $tick < m.knownTo]->(a)
  RETURN m.list AS list, min(m.validFrom) AS listedOn, max(m.validTo) AS until
}
WITH o, a, list, listedOn, until
WHERE $day < until
RETURN o.ref AS org,
       COLLECT { MATCH (o)<-[:DESCRIBES]-(x:Profile WHERE x.knownFrom <= $tick AND $tick < x.knownTo)
                 RETURN x.type ORDER BY x.validFrom DESC, x.fact LIMIT 1 }[0] AS form,
       list, a.decisionNo AS decisionNo, listedOn,
       CASE WHEN a.violationFrom IS :: DATE THEN a.violationFrom END AS violationFrom,
       CASE WHEN a.violationTo IS :: DATE THEN a.violationTo END AS violationTo,
       COLLECT { MATCH (o)<-[f:SERVES WHERE f.office IN $offices AND f.knownFrom <= $tick AND $tick < f.knownTo]-(:Party)
                 RETURN {office: f.office, from: f.validFrom, to: f.validTo} ORDER BY f.validFrom, f.validTo, f.office
               } AS stints
ORDER BY org, list, listedOn, decisionNo
