// warning/sectors-in-force
//
// Organisations on lists of several sectors on one day, with every stretch of their listings: a suspended listing has
// a gap and does not count in it, nor does one that no other department hears of (W04, overlaps).
//
// params   lists: LIST<STRING>     codes of the lists that count
//          sectors: INTEGER        how many different ones at least
//          day: DATE
//          tick: INTEGER          as known
// returns  org: STRING, list: STRING, sector: STRING, decisionNo: STRING?,
//          from: DATE?, to: DATE?
// order    org, list, decisionNo, from, to
// plan     DirectedRelationshipIndexSeek(listed_list)
// limit    the stretches of organisations found
// example  {lists: ['LAB', 'TAX'], sectors: 2, day: date('2026-07-01'), tick: 1}
CYPHER 25
MATCH (o:Organisation)-[l:LISTED WHERE l.list IN $lists AND l.validFrom <= $day AND $day < l.validTo
                            AND l.knownFrom <= $tick AND $tick < l.knownTo]->(a:Act)
USING INDEX l:LISTED(list, validFrom)
WHERE coalesce(a.paidBeforePublication, 'false') <> 'true'
WITH o, count(DISTINCT l.sector) AS found
WHERE found >= $sectors
MATCH (o)-[l:LISTED WHERE l.list IN $lists AND l.knownFrom <= $tick AND $tick < l.knownTo]->(a:Act)
WHERE coalesce(a.paidBeforePublication, 'false') <> 'true'
RETURN o.ref AS org, l.list AS list, l.sector AS sector, a.decisionNo AS decisionNo,
       l.validFrom AS from, l.validTo AS to
ORDER BY org, list, decisionNo, from, to
