// warning/nominees
//
// Arrangements on a day under which one holds for another, with the organisations they are about (W10).
//
// params   day: DATE
//          tick: INTEGER
// returns  org: STRING,
//          holder: STRING, holderMask: STRING?,
//          owner: STRING, ownerMask: STRING?,
//          document: STRING?, from: DATE?
// order    org, holder, owner, document
// plan     NodeByLabelScan
// limit    the arrangements
// example  {day: date('2026-04-10'), tick: 1}
CYPHER 25
MATCH (f:Arrangement WHERE f.arrangement = 'NOMINEE' AND f.validFrom <= $day AND $day < f.validTo
                       AND f.knownFrom <= $tick AND $tick < f.knownTo)
USING SCAN f:Arrangement
MATCH (f)-[:OVER]->(o:Organisation)
MATCH (h:Party)-[:PARTY_TO {part: 'HOLDER'}]->(f)<-[:PARTY_TO {part: 'OWNER'}]-(w:Party)
RETURN o.ref AS org, h.ref AS holder,
       COLLECT { MATCH (h)<-[:IDENTIFIES]-(i:Identifier) WHERE i.masked IS NOT NULL
                 RETURN i.masked ORDER BY i.scheme, i.value LIMIT 1 }[0] AS holderMask,
       w.ref AS owner,
       COLLECT { MATCH (w)<-[:IDENTIFIES]-(i:Identifier) WHERE i.masked IS NOT NULL
                 RETURN i.masked ORDER BY i.scheme, i.value LIMIT 1 }[0] AS ownerMask,
       f.document AS document, f.validFrom AS from
ORDER BY org, holder, owner, document
