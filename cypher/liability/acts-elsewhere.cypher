// liability/acts-elsewhere
//
// One act against another organisation in the same decision, the least by its id: where a decision has several subjects,
// a person whom it names without saying for which of them is not yet named for any. Acts held void do not count.
//
// params   asked: LIST<LIST<STRING>>     key of the subject, number of the decision, authority; empty if not stated
//          tick: INTEGER                 as known
// returns  subject: STRING, kind: STRING, ends: LIST<STRING>, properties: MAP
// plan     NodeIndexSeek(act_decision)
// limit    one row for each decision asked for; all acts of the decision are looked at
// example  {asked: [['p0', 'D1', 'A']], tick: 1}
CYPHER 25
UNWIND $asked AS ask
MATCH (a:Act {decisionNo: ask[1]})-[:AGAINST]->(other:Party)
WHERE other.key <> ask[0] AND NOT other:Person
  AND (ask[2] = '' OR coalesce(a.authority, ask[2]) = ask[2])
  AND a.knownFrom <= $tick AND $tick < a.knownTo
WITH ask, a ORDER BY a.fact
WITH ask, collect(a)[0] AS a
RETURN ask[0] AS subject, a.factKind AS kind, a.ends AS ends, properties(a) AS properties
