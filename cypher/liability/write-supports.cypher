// liability/write-supports
//
// Supports that are new or say something new: whom each reaches in which state from when until when, the act behind it,
// the facts it rests on, the liabilities it holds up, and one step of its history. One that is stored is cleared before
// (liability/clear-supports). With them goes whose holders the traces read and was not noted yet.
//
// params   rows: LIST<MAP>     one for each act, as liability.LedgerRows makes them
//          lookedAt: LIST<MAP>     subject (scheme and value), parties (their keys)
//          tick: INTEGER
// returns  none
// writes   (:Support), REACHES, OF, BECAUSE_OF, (:Cited), CITES, (:Liability), ON, SUPPORTS, (:Change), LOOKED_AT
// plan     MergeUniqueNode(support_id), NodeUniqueIndexSeek(identifier_value), NodeUniqueIndexSeek(fact_fact),
//          NodeUniqueIndexSeek(party_key)
// limit    some thousand supports at a time
// example  {rows: [], lookedAt: [], tick: 1}
CYPHER 25
CALL () {
  UNWIND $lookedAt AS noted
  MATCH (:Identifier {scheme: noted.subject[0], value: noted.subject[1]})-[:IDENTIFIES]->(o:Party)
  UNWIND noted.parties AS key
  MATCH (p:Party {key: key})
  CREATE (o)-[:LOOKED_AT]->(p)
}
UNWIND $rows AS because
MATCH (:Identifier {scheme: because.subject[0], value: because.subject[1]})-[:IDENTIFIES]->(o:Party)
MATCH (a:Fact {fact: because.act})
UNWIND because.supports AS row
MERGE (s:Support {id: row.id})
SET s += row.properties
CREATE (s)-[:OF]->(o)
CREATE (s)-[:BECAUSE_OF]->(a)
CREATE (c:Change)-[:OF]->(s)
SET c = row.change, c.tick = $tick
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
