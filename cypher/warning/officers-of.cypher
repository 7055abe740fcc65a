// warning/officers-of
//
// The persons who hold some office in one organisation on a day, as known at a tick.
//
// params   ref: LIST<STRING>         scheme and value of one of its identifiers
//          day: DATE
//          tick: INTEGER
// returns  person: STRING
// order    person
// plan     NodeUniqueIndexSeek(identifier_value)
// limit    the offices of the organisation
// example  {ref: ['USCC', 'x'], day: date('2026-08-20'), tick: 1}
CYPHER 25
MATCH (:Identifier {scheme: $ref[0], value: $ref[1]})-[:IDENTIFIES]->(o:Organisation)
MATCH (o)<-[f:SERVES WHERE f.validFrom <= $day AND $day < f.validTo
                       AND f.knownFrom <= $tick AND $tick < f.knownTo]-(p:Person)
RETURN DISTINCT p.ref AS person
ORDER BY person
