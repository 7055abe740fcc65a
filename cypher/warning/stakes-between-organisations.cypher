// warning/stakes-between-organisations
//
// Every stake of an organisation in another that is valid on a day, as known at a tick. Read as a stream; circles are
// found outside (W08).
//
// params   day: DATE
//          tick: INTEGER
// returns  holder: STRING, held: STRING, from: DATE?
// plan     NodeByLabelScan or DirectedRelationshipTypeScan
// limit    none; it is read as a stream
// example  {day: date('2026-11-21'), tick: 1}
CYPHER 25
MATCH (a:Organisation)-[f:HOLDS WHERE f.validFrom <= $day AND $day < f.validTo
                                  AND f.knownFrom <= $tick AND $tick < f.knownTo]->(b:Organisation)
RETURN a.ref AS holder, b.ref AS held, f.validFrom AS from
