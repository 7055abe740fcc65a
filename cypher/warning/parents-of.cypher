// warning/parents-of
//
// The parents of some branches on a day, as known at a tick (W05-BRANCH).
//
// params   refs: LIST<LIST<STRING>>     scheme and value of an identifier of each branch
//          day: DATE
//          tick: INTEGER
// returns  asked: STRING, branch: STRING, org: STRING
// plan     NodeUniqueIndexSeek(identifier_value)
// limit    the parents of the branches
// example  {refs: [['USCC', 'x']], day: date('2026-03-20'), tick: 1}
CYPHER 25
UNWIND $refs AS ref
MATCH (:Identifier {scheme: ref[0], value: ref[1]})-[:IDENTIFIES]->(b:Organisation)
MATCH (b)-[h:BRANCH_OF WHERE h.validFrom <= $day AND $day < h.validTo
                         AND h.knownFrom <= $tick AND $tick < h.knownTo]->(o:Organisation)
RETURN DISTINCT ref[0] + ':' + ref[1] AS asked, b.ref AS branch, o.ref AS org
