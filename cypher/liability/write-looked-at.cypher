// liability/write-looked-at
//
// Whose holders the trace of some acts read.
//
// params   rows: LIST<MAP>     act; parties: their keys
// returns  none
// writes   LOOKED_AT
// plan     NodeUniqueIndexSeek(fact_fact), NodeUniqueIndexSeek(party_key)
// limit    the parties above the subjects of the acts
// example  {rows: []}
CYPHER 25
UNWIND $rows AS row
MATCH (a:Fact {fact: row.act})
UNWIND row.parties AS key
MATCH (p:Party {key: key})
CREATE (a)-[:LOOKED_AT]->(p)
