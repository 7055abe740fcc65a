// warning/seats-of
//
// Offices held on a day by some persons, by any record of theirs, as known at a tick (W03, W17, W05-RISK).
//
// params   refs: LIST<LIST<STRING>>     scheme and value of an identifier of each person
//          day: DATE
//          tick: INTEGER
// returns  asked: STRING, person: STRING, personMask: STRING?,
//          office: STRING, seatFrom: DATE?, seatTo: DATE?,
//          org: STRING, form: STRING?, status: STRING?, industry: STRING?,
//          stateOwned: BOOLEAN
//          licences: LIST<STRING>           kinds of the licences held on the day
// plan     NodeUniqueIndexSeek(identifier_value), VarLengthExpand(Pruning,BFS,All)
// limit    the offices of the persons
// example  {refs: [['CN-ID', 'x']], day: date('2026-11-21'), tick: 1}
CYPHER 25
UNWIND $refs AS ref
MATCH (:Identifier {scheme: ref[0], value: ref[1]})-[:IDENTIFIES]->(x:Person)
CALL (x) {
  MATCH (x)(()-[m:SAME_AS WHERE m.knownFrom <= $tick AND $tick < m.knownTo]-())*(p:Person)
  RETURN DISTINCT p
}
MATCH (p)-[f:SERVES WHERE f.validFrom <= $day AND $day < f.validTo
                      AND f.knownFrom <= $tick AND $tick < f.knownTo]->(o:Organisation)
WITH ref, p, f, o,
     COLLECT { MATCH (o)<-[:DESCRIBES]-(y:Profile WHERE y.knownFrom <= $tick AND $tick < y.knownTo)
               RETURN y ORDER BY y.validFrom DESC, y.fact LIMIT 1 }[0] AS profile
RETURN ref[0] + ':' + ref[1] AS asked, p.ref AS person,
       COLLECT { MATCH (p)<-[:IDENTIFIES]-(i:Identifier) WHERE i.masked IS NOT NULL
                 RETURN i.masked ORDER BY i.scheme, i.value LIMIT 1 }[0] AS personMask,
       f.office AS office, f.validFrom AS seatFrom, f.validTo AS seatTo,
       o.ref AS org, profile.type AS form, profile.status AS status, profile.industry AS industry,
       coalesce(profile.stateOwned = 'true', false) AS stateOwned,
       COLLECT { MATCH (o)<-[:DESCRIBES]-(z:Licence WHERE z.validFrom <= $day AND $day < z.validTo
                                            AND z.knownFrom <= $tick AND $tick < z.knownTo)
                 RETURN DISTINCT z.licence ORDER BY z.licence } AS licences
