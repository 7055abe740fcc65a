// warning/leaders-of
//
// Who represents one organisation on a day, as known at a tick.
//
// params   ref: LIST<STRING>         scheme and value of one of its identifiers
//          offices: LIST<STRING>     offices that represent an organisation of some form
//          day: DATE
//          tick: INTEGER
// returns  org: STRING, orgName: STRING?, form: STRING?,
//          office: STRING, seatFrom: DATE?,
//          person: STRING, personName: STRING?, personMask: STRING?
// order    person, office, seatFrom
// plan     NodeUniqueIndexSeek(identifier_value)
// limit    the offices of the organisation
// example  {ref: ['USCC', 'x'], offices: ['LEGAL_REPRESENTATIVE'], day: date('2026-08-20'), tick: 1}
CYPHER 25
MATCH (:Identifier {scheme: $ref[0], value: $ref[1]})-[:IDENTIFIES]->(o:Organisation)
MATCH (o)<-[f:SERVES WHERE f.office IN $offices AND f.validFrom <= $day AND $day < f.validTo
                       AND f.knownFrom <= $tick AND $tick < f.knownTo]-(p:Person)
RETURN o.ref AS org, o.name AS orgName,
       COLLECT { MATCH (o)<-[:DESCRIBES]-(y:Profile WHERE y.knownFrom <= $tick AND $tick < y.knownTo)
                 RETURN y.type ORDER BY y.validFrom DESC, y.fact LIMIT 1 }[0] AS form,
       f.office AS office, f.validFrom AS seatFrom,
       p.ref AS person, p.name AS personName,
       COLLECT { MATCH (p)<-[:IDENTIFIES]-(i:Identifier) WHERE i.masked IS NOT NULL
                 RETURN i.masked ORDER BY i.scheme, i.value LIMIT 1 }[0] AS personMask
ORDER BY person, office, seatFrom
