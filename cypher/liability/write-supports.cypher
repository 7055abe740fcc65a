// liability/write-supports
//
// Supports that are new or say something new: whom each reaches in which state from when until when, the act behind it,
// the facts it rests on, the liabilities it holds up, and one step of its history.
//
// params   rows: LIST<MAP>     one for each support, as liability.LedgerRow makes them
//          tick: INTEGER
// returns  none
// writes   (:Support), REACHES, OF, BECAUSE_OF, (:Cited), CITES, (:Liability), ON, SUPPORTS, (:Change)
// plan     MergeUniqueNode(support_id), NodeUniqueIndexSeek(identifier_value), NodeUniqueIndexSeek(fact_fact)
// limit    some thousand rows at a time
// example  {rows: [], tick: 1}
CYPHER 25
UNWIND $rows AS row
MERGE (s:Support {id: row.id})
SET s += row.properties
REMOVE s.withdrawn
WITH s, row
CALL (s) {
  MATCH (s)-[old:REACHES|OF|BECAUSE_OF|CITES|SUPPORTS]->()
  DELETE old
}
CALL (s, row) {
  MATCH (:Identifier {scheme: row.subject[0], value: row.subject[1]})-[:IDENTIFIES]->(o:Party)
  CREATE (s)-[:OF]->(o)
}
CALL (s, row) {
  MATCH (:Identifier {scheme: row.person[0], value: row.person[1]})-[:IDENTIFIES]->(p:Party)
  UNWIND row.reaches AS reach
  CREATE (s)-[r:REACHES]->(p)
  SET r = reach
}
CALL (s, row) {
  MATCH (a:Fact {fact: row.act})
  CREATE (s)-[:BECAUSE_OF]->(a)
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
CREATE (c:Change)-[:OF]->(s)
SET c = row.change, c.tick = $tick, c.id = row.id + ':' + $tick
