// liability/orphaned-supports
//
// The supports that the ledger still holds although nobody believes the act behind them any more, as after the
// withdrawal of a batch; once for each identifier of its subject. An act that was delivered again is believed again, under
// the same id with a number after it.
//
// params   tick: INTEGER     as known
// returns  id: STRING, subject: STRING
// order    id
// plan     DirectedRelationshipTypeScan, NodeUniqueIndexSeek(fact_fact)
// limit    one row for each support
// example  {tick: 1}
CYPHER 25
MATCH (s:Support WHERE s.withdrawn IS NULL)-[:BECAUSE_OF]->(a:Fact WHERE a.knownTo <= $tick AND a.closed <> 'VOID')
WHERE NOT EXISTS {
  MATCH (again:Fact)
  USING INDEX again:Fact(fact)
  WHERE again.fact STARTS WITH a.fact + '.' AND again.knownFrom <= $tick AND $tick < again.knownTo
}
MATCH (s)-[:OF]->(:Party)<-[:IDENTIFIES]-(i:Identifier)
RETURN s.id AS id, i.scheme + ':' + i.value AS subject
ORDER BY id
