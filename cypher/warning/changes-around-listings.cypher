// warning/changes-around-listings
//
// Who represented, held or controlled an organisation around the day on which it was put on a list that still runs
// (a suspended listing runs). One row for each stint that touches the window; the caller compares the days (W01).
//
// params   lists: LIST<STRING>      codes of the lists that count
//          offices: LIST<STRING>    offices that represent an organisation of some form
//          before, after: INTEGER   days around the listing
//          courts: LIST<STRING>     lists kept by courts, with days of their own
//          afterByCourt: INTEGER
//          day: DATE
//          tick: INTEGER
// returns  org: STRING, form: STRING?,
//          list: STRING, decisionNo: STRING?, listedOn: DATE,
//          item: STRING                 LEGAL_REPRESENTATIVE, HOLDING or CONTROLLER
//          detail: STRING?              the office, the units held, or as what somebody controls
//          party: STRING, partyMask: STRING?,
//          from: DATE?, to: DATE?
// order    org, list, listedOn, decisionNo, item, from, party, detail
// plan     DirectedRelationshipIndexSeek(listed_list)
// limit    the stints of listed organisations
// example  {lists: ['LAB'], offices: ['LEGAL_REPRESENTATIVE'], before: 90, after: 90, courts: ['JUD'], afterByCourt: 36500, day: date('2026-08-20'), tick: 1}
CYPHER 25
MATCH (o:Organisation)-[l:LISTED WHERE l.list IN $lists AND l.validFrom <= $day AND l.knownFrom <= $tick AND $tick < l.knownTo]->(a:Act)
USING INDEX l:LISTED(list, validFrom)
WITH DISTINCT o, a
CALL (o, a) {
  MATCH (o)-[m:LISTED WHERE m.knownFrom <= $tick AND $tick < m.knownTo]->(a)
  RETURN m.list AS list, min(m.validFrom) AS listedOn, max(m.validTo) AS until
}
WITH o, a, list, listedOn, until,
     listedOn - duration({days: $before}) AS first,
     listedOn + duration({days: (CASE WHEN list IN $courts THEN $afterByCourt ELSE $after END)}) AS last
WHERE $day < until
CALL (o, first, last) {
  MATCH (o)<-[f:SERVES WHERE f.office IN $offices AND f.validFrom <= last AND first <= f.validTo
                         AND f.knownFrom <= $tick AND $tick < f.knownTo]-(p:Party)
  RETURN 'LEGAL_REPRESENTATIVE' AS item, f.office AS detail, p, f.validFrom AS from, f.validTo AS to
 UNION ALL
  MATCH (o)<-[f:HOLDS WHERE f.validFrom <= last AND first <= f.validTo
                        AND f.knownFrom <= $tick AND $tick < f.knownTo]-(p:Party)
  RETURN 'HOLDING' AS item, toString(coalesce(f.equity, f.voting, f.equityMin)) AS detail, p,
         f.validFrom AS from, f.validTo AS to
 UNION ALL
  MATCH (o)<-[:OVER]-(f:Determines WHERE f.validFrom <= last AND first <= f.validTo
                        AND f.knownFrom <= $tick AND $tick < f.knownTo)-[:CONTROLLER]->(p:Party)
  RETURN 'CONTROLLER' AS item, f.as AS detail, p, f.validFrom AS from, f.validTo AS to
}
RETURN o.ref AS org,
       COLLECT { MATCH (o)<-[:DESCRIBES]-(x:Profile WHERE x.knownFrom <= $tick AND $tick < x.knownTo)
                 RETURN x.type ORDER BY x.validFrom DESC, x.fact LIMIT 1 }[0] AS form,
       list, a.decisionNo AS decisionNo, listedOn, item, detail, p.ref AS party,
       COLLECT { MATCH (p)<-[:IDENTIFIES]-(i:Identifier) WHERE i.masked IS NOT NULL
                 RETURN i.masked ORDER BY i.scheme, i.value LIMIT 1 }[0] AS partyMask,
       from, to
ORDER BY org, list, listedOn, decisionNo, item, from, party, detail
