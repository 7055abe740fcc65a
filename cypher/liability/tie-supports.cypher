// liability/tie-supports
//
// Ties supports to another assertion of the act behind them: one that was given up and is believed again has a node of its
// own, and they say what they said.
//
// params   rows: LIST<MAP>     id of the support; act: the assertion that is believed
// returns  none
// writes   BECAUSE_OF
// plan     NodeUniqueIndexSeek(support_id), NodeUniqueIndexSeek(fact_fact)
// limit    the supports of some subjects
// example  {rows: [{id: 's', act: 'f.2'}]}
CYPHER 25
UNWIND $rows AS row
MATCH (s:Support {id: row.id})-[old:BECAUSE_OF]->()
MATCH (a:Fact {fact: row.act})
DELETE old
CREATE (s)-[:BECAUSE_OF]->(a)
