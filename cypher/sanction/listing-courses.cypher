// sanction/listing-courses
//
// Every listing with what ends or suspends it, believed or not: what the stretches in force follow from.
//
// params   none
// returns  fact: STRING, list: STRING, from: DATE, to: DATE?, knownFrom: INTEGER, knownTo: INTEGER?, kept: BOOLEAN,
//          steps: LIST<MAP>      kind (ENDS, SUSPENDS), end, caseNo, reason, validFrom, validTo, knownFrom, knownTo, ofOne of what concerns it as a whole,
//                               and of pauses that a case says to be of one person (ofOne)
// plan     NodeByLabelScan
// limit    all listings
// example  {}
CYPHER 25
MATCH (l:Listing)
RETURN l.fact AS fact, l.trigger AS list, l.validFrom AS from, l.validTo AS to, l.knownFrom AS knownFrom, l.knownTo AS knownTo, l.keptBy IS NOT NULL AS kept,
       COLLECT {
         MATCH (l)<-[:IN_DECISION]-(s:Ends|Suspends)
         WITH s, EXISTS { (s)-[:CONCERNS]->() } AS ofOne
         WHERE NOT ofOne OR (s:Suspends AND s.caseNo IS NOT NULL)
         RETURN s {kind: s.factKind, .end, .caseNo, .reason, .validFrom, .validTo, .knownFrom, .knownTo, ofOne: ofOne} AS step
       } AS steps
