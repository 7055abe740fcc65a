// liability/looked-at
//
// Whose holders the trace of some acts read, as the ledger noted.
//
// params   acts: LIST<STRING>
// returns  act: STRING, parties: LIST<STRING>
// plan     NodeUniqueIndexSeek(fact_fact)
// limit    the parties above the subjects of the acts
// example  {acts: ['f']}
CYPHER 25
UNWIND $acts AS act
MATCH (a:Fact {fact: act})-[:LOOKED_AT]->(p:Party)
RETURN act, collect(p.key) AS parties
