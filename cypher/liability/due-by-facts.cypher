// liability/due-by-facts
//
// The subjects of supports that cite some facts, or that an officer confirmed or rejected by their ids.
//
// params   facts: LIST<STRING>        facts that are no longer believed
//          supports: LIST<STRING>
// returns  key: STRING
// plan     NodeUniqueIndexSeek(cited_fact), NodeUniqueIndexSeek(fact_fact), NodeUniqueIndexSeek(support_id)
// limit    the supports that cite the facts
// example  {facts: ['f'], supports: ['s']}
CYPHER 25
CALL () {
  UNWIND $facts AS fact
  MATCH (:Cited {fact: fact})<-[:CITES]-(s:Support)
  RETURN s
 UNION
  UNWIND $facts AS fact
  MATCH (:Fact {fact: fact})<-[:CITES|BECAUSE_OF]-(s:Support)
  RETURN s
 UNION
  UNWIND $supports AS support
  MATCH (s:Support {id: support})
  RETURN s
}
MATCH (s)-[:OF]->(o:Party)
RETURN DISTINCT o.key AS key
