// liability/write-supports
//
// Supports that are new or say something new: whom each reaches in which state from when until when, the act behind it,
// the facts it rests on, the liabilities it holds up, and one step of its history. One that is stored is cleared before
// (liability/clear-supports).
//
// params   rows: LIST<MAP>     one for each act with its supports, as liability.LedgerRows makes them
//          tick: INTEGER
// returns  none
// writes   (:Support), REACHES, OF, BECAUSE_OF, (:Cited), CITES, (:Liability), ON, SUPPORTS, (:Change)
// plan     MergeUniqueNode(support_id), NodeUniqueIndexSeek(identifier_value), NodeUniqueIndexSeek(fact_fact)
// limit    some thousand supports at a time
// example  {rows: [], tick: 1}
CYPHER 25
UNWIND $rows AS because
MATCH (:Identifier {scheme: because.subject[0], value: because.subject[1]})-[:IDENTIFIES]->(o:Party)
MATCH (a:Fact {fact: because.act})
UNWIND because.supports AS row
MERGE (s:Support {id: row.id})
SET s += row.properties
CREATE (s)-[:OF]->(o)
CREATE (s)-[:BECAUSE_OF]->(a)
CREATE (c:Change)-[:OF]->(s)
SET c = row.change, c.tick = $tick, c.id = row.id + ':' + $tick
WITH s, row
CALL (s, row) {
  MATCH (:Identifier {scheme: row.person[0], value: row.person[1]})-[:IDENTIFIES]->(p:Party)
  UNWIND row.reaches AS reach
  CREATE (s)-[r:REACHES]->(p)
  SET r = reach
}
CALL (s, row) {
  UNWIND row.nodes AS id
  MATCH (f:Fact {fact: id})
  CREATE (s)-[:CITES]->(f)
}
CALL (s, row) {
  UNWIND row.relationships AS id
  MERGE (c:Cited {fact: id})
  CREATE (s)-[:CITES]->(c)
}
CALL (s, row) {
  MATCH (:Identifier {scheme: row.canonical[0], value: row.canonical[1]})-[:IDENTIFIES]->(p:Party)
  UNWIND row.liabilities AS held
  MERGE (l:Liability {key: held.key})
  ON CREATE SET l.measure = held.measure, l.scope = held.scope
  MERGE (l)-[:ON]->(p)
  CREATE (s)-[:SUPPORTS {knownFrom: $tick}]->(l)
}
