// sanction/listing-courses
//
// Every listing with what ends or suspends it, believed or not: what the stretches in force follow from.
//
// params   none
// returns  fact: STRING, list: STRING, from: DATE, to: DATE?, knownFrom: INTEGER, knownTo: INTEGER?, kept: BOOLEAN,
//          steps: LIST<MAP>      kind (ENDS, SUSPENDS), end, caseNo, reason, validFrom, validTo, knownFrom, knownTo of what concerns it as a whole
// plan     NodeByLabelScan
// limit    all listings
// example  {}
CYPHER 25
MATCH (l:Listing)
RETURN l.fact AS fact, l.trigger AS list, l.validFrom AS from, l.validTo AS to, l.knownFrom AS knownFrom, l.knownTo AS knownTo, l.keptBy IS NOT NULL AS kept,
       COLLECT {
         MATCH (l)<-[:IN_DECISION]-(s:Ends|Suspends)
         WHERE NOT EXISTS { (s)-[:CONCERNS]->() }
         RETURN s {kind: s.factKind, .end, .caseNo, .reason, .validFrom, .validTo, .knownFrom, .knownTo} AS step
       } AS steps
