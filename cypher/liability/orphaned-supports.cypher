// liability/orphaned-supports
//
// The supports that the ledger still holds although nobody believes the act behind them any more, as after the
// withdrawal of a batch; once for each identifier of its subject. Asked after everybody is traced, when the supports of an
// act that is believed again are tied to its new assertion.
//
// params   tick: INTEGER     as known
// returns  id: STRING, subject: STRING
// order    id
// plan     DirectedRelationshipTypeScan
// limit    one row for each support
// example  {tick: 1}
CYPHER 25
MATCH (s:Support WHERE s.withdrawn IS NULL)-[:BECAUSE_OF]->(a:Fact WHERE a.knownTo <= $tick AND a.closed <> 'VOID')
MATCH (s)-[:OF]->(:Party)<-[:IDENTIFIES]-(i:Identifier)
RETURN s.id AS id, i.scheme + ':' + i.value AS subject
ORDER BY id
