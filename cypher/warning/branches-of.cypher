// warning/branches-of
//
// The branches of one organisation on a day, as known at a tick.
//
// params   ref: LIST<STRING>     scheme and value of one of its identifiers
//          day: DATE
//          tick: INTEGER
// returns  branch: STRING
// order    branch
// plan     NodeUniqueIndexSeek(identifier_value)
// limit    the branches of the organisation
// example  {ref: ['USCC', 'x'], day: date('2026-03-20'), tick: 1}
CYPHER 25
MATCH (:Identifier {scheme: $ref[0], value: $ref[1]})-[:IDENTIFIES]->(o:Organisation)
MATCH (o)<-[h:BRANCH_OF WHERE h.validFrom <= $day AND $day < h.validTo
                          AND h.knownFrom <= $tick AND $tick < h.knownTo]-(b:Organisation)
RETURN DISTINCT b.ref AS branch
ORDER BY branch
