// sanction/listing-courses-of
//
// The listings of some subjects with what ends or suspends them, as sanction/listing-courses has all.
//
// params   keys: LIST<STRING>
// returns  fact: STRING, list: STRING, from: DATE, to: DATE?, knownFrom: INTEGER, knownTo: INTEGER?, kept: BOOLEAN,
//          steps: LIST<MAP>      kind (ENDS, SUSPENDS), end, caseNo, reason, validFrom, validTo, knownFrom, knownTo, ofOne of what concerns it as a whole,
//                               and of pauses that a case says to be of one person (ofOne)
// plan     NodeUniqueIndexSeek(party_key)
// limit    the listings of the subjects
// example  {keys: ['p0']}
CYPHER 25
UNWIND $keys AS key
MATCH (:Party {key: key})<-[:AGAINST]-(l:Listing)
WITH DISTINCT l
RETURN l.fact AS fact, l.trigger AS list, l.validFrom AS from, l.validTo AS to, l.knownFrom AS knownFrom, l.knownTo AS knownTo, l.keptBy IS NOT NULL AS kept,
       COLLECT {
         MATCH (l)<-[:IN_DECISION]-(s:Ends|Suspends)
         WITH s, EXISTS { (s)-[:CONCERNS]->() } AS ofOne
         WHERE NOT ofOne OR (s:Suspends AND s.caseNo IS NOT NULL)
         RETURN s {kind: s.factKind, .end, .caseNo, .reason, .validFrom, .validTo, .knownFrom, .knownTo, ofOne: ofOne} AS step
       } AS steps
