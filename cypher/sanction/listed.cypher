// sanction/listed
//
// Which listings are in force on a day, as known at a tick.
//
// params   day: DATE, tick: INTEGER
// returns  subject: STRING, list: STRING, sector: STRING, level: STRING, from: DATE?, to: DATE?, fact: STRING
// order    subject, list, fact
// plan     DirectedRelationshipTypeScan
// limit    scans all stretches
// example  {day: date('2026-09-01'), tick: 1}
CYPHER 25
MATCH (o)-[s:LISTED]->(l)
WHERE s.validFrom <= $day AND $day < s.validTo AND s.knownFrom <= $tick AND $tick < s.knownTo
RETURN o.ref AS subject, s.list AS list, s.sector AS sector, s.level AS level, s.validFrom AS from, s.validTo AS to, l.fact AS fact
ORDER BY subject, list, fact
