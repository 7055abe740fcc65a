// control/several-identifiers
//
// Every organisation that has more than one identifier, as known at a tick, with all of them. Where the store has as many
// identifiers as parties nobody has two, since each party has one at least: then two counters are looked at and nothing else.
//
// params   tick: INTEGER                 as known
// returns  identifiers: LIST<STRING>     scheme:value of each, two or more
// plan     RelationshipCountFromCountStore, NodeCountFromCountStore, NodeByLabelScan
// limit    looks at how many identifiers each organisation has; it is read as a stream
// example  {tick: 1}
CYPHER 25
CALL () { MATCH ()-[e:IDENTIFIES]->() RETURN count(e) AS told }
CALL () { MATCH (p:Party) RETURN count(p) AS parties }
WITH told, parties
WHERE told > parties
MATCH (o:Organisation)
WHERE COUNT { (o)<-[:IDENTIFIES]-() } > 1
WITH COLLECT { MATCH (o)<-[e:IDENTIFIES WHERE e.knownFrom <= $tick]-(i:Identifier) RETURN i.scheme + ':' + i.value } AS identifiers
WHERE size(identifiers) > 1
RETURN identifiers
