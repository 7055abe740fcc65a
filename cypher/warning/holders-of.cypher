// warning/holders-of
//
// Everybody who holds a stake in some organisations on a day, as known at a tick (W08-CLOSED).
//
// params   refs: LIST<LIST<STRING>>     scheme and value of an identifier of each organisation
//          day: DATE
//          tick: INTEGER
// returns  org: STRING, holder: STRING
// order    org, holder
// plan     NodeUniqueIndexSeek(identifier_value)
// limit    the holders of the organisations
// example  {refs: [['USCC', '91120113MA9000011H']], day: date('2026-11-21'), tick: 1}
CYPHER 25
UNWIND $refs AS ref
MATCH (:Identifier {scheme: ref[0], value: ref[1]})-[:IDENTIFIES]->(o:Organisation)
MATCH (o)<-[f:HOLDS WHERE f.validFrom <= $day AND $day < f.validTo
                      AND f.knownFrom <= $tick AND $tick < f.knownTo]-(a:Party)
RETURN DISTINCT ref[0] + ':' + ref[1] AS org, a.ref AS holder
ORDER BY org, holder
