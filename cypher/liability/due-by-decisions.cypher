// liability/due-by-decisions
//
// The subjects of some decisions: whoever is named in one, and its end or suspension, concerns each of them. Another act of
// a decision concerns the others only where the decision names somebody.
//
// params   decisions: LIST<STRING>     their numbers
//          acts: LIST<STRING>          numbers of decisions with another act
// returns  key: STRING
// plan     NodeIndexSeek(act_decision)
// limit    the subjects of the decisions
// example  {decisions: ['1'], acts: ['2']}
CYPHER 25
CALL () {
  UNWIND $decisions AS number
  MATCH (:Act {decisionNo: number})-[:AGAINST]->(o:Party)
  RETURN o
 UNION
  UNWIND $acts AS number
  MATCH (:Naming {decisionNo: number})
  WITH DISTINCT number
  MATCH (:Act {decisionNo: number})-[:AGAINST]->(o:Party)
  RETURN o
}
RETURN DISTINCT o.key AS key
