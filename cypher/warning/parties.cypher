// warning/parties
//
// Whom some identifiers mean, with the mask of a person's document and the industries that registers tell of an
// organisation, as known at a tick.
//
// params   refs: LIST<LIST<STRING>>     scheme and value of each
//          tick: INTEGER
// returns  asked: STRING, party: STRING, person: BOOLEAN, organisation: BOOLEAN, partyMask: STRING?,
//          industries: LIST<STRING>
// plan     NodeUniqueIndexSeek(identifier_value)
// limit    one row for each identifier
// example  {refs: [['USCC', 'x']], tick: 1}
CYPHER 25
UNWIND $refs AS ref
MATCH (:Identifier {scheme: ref[0], value: ref[1]})-[:IDENTIFIES]->(p:Party)
RETURN ref[0] + ':' + ref[1] AS asked, p.ref AS party, p:Person AS person, p:Organisation AS organisation,
       COLLECT { MATCH (p)<-[:IDENTIFIES]-(i:Identifier) WHERE i.masked IS NOT NULL
                 RETURN i.masked ORDER BY i.scheme, i.value LIMIT 1 }[0] AS partyMask,
       COLLECT { MATCH (p)<-[:DESCRIBES]-(y:Profile)
                 WHERE y.industry IS NOT NULL AND y.knownFrom <= $tick AND $tick < y.knownTo
                 RETURN DISTINCT y.industry ORDER BY y.industry } AS industries
