// graph/link-decisions
//
// Ties namings, ends, suspensions, confirmations and steps of cases to the acts of their decision, whichever came first.
// Same number and same authority; an authority left out fits every one. A naming that gives a subject belongs to
// the acts against that subject only.
//
// params   decisions: LIST<STRING>     decision numbers of a chunk
// returns  linked: INTEGER
// writes   IN_DECISION
// plan     NodeIndexSeek(act_decision), NodeIndexSeek(naming_decision), NodeIndexSeek(ends_decision),
//          NodeIndexSeek(suspends_decision), NodeIndexSeek(confirms_decision), NodeIndexSeek(step_decision)
// example  {decisions: ['D1']}
CYPHER 25
UNWIND $decisions AS no
CALL (no) {
  MATCH (x:Naming {decisionNo: no})
  MATCH (a:Act {decisionNo: no})
  WHERE coalesce(x.authority, a.authority, '') = coalesce(a.authority, x.authority, '')
    AND (x.subject IS NULL OR x.subject IN a.ends OR EXISTS {
      MATCH (:Identifier {scheme: split(x.subject, ':')[0], value: substring(x.subject, size(split(x.subject, ':')[0]) + 1)})-[:IDENTIFIES]->(:Party)<-[:AGAINST]-(a)
    })
    AND NOT EXISTS { (x)-[:IN_DECISION]->(a) }
  CREATE (x)-[:IN_DECISION]->(a)
  RETURN count(*) AS n
 UNION ALL
  MATCH (x:Ends {decisionNo: no})
  MATCH (a:Act {decisionNo: no})
  WHERE coalesce(x.authority, a.authority, '') = coalesce(a.authority, x.authority, '')
    AND NOT EXISTS { (x)-[:IN_DECISION]->(a) }
  CREATE (x)-[:IN_DECISION]->(a)
  RETURN count(*) AS n
 UNION ALL
  MATCH (x:Suspends {decisionNo: no})
  MATCH (a:Act {decisionNo: no})
  WHERE coalesce(x.authority, a.authority, '') = coalesce(a.authority, x.authority, '')
    AND NOT EXISTS { (x)-[:IN_DECISION]->(a) }
  CREATE (x)-[:IN_DECISION]->(a)
  RETURN count(*) AS n
 UNION ALL
  MATCH (x:Confirms {decisionNo: no})
  MATCH (a:Act {decisionNo: no})
  WHERE coalesce(x.authority, a.authority, '') = coalesce(a.authority, x.authority, '')
    AND NOT EXISTS { (x)-[:IN_DECISION]->(a) }
  CREATE (x)-[:IN_DECISION]->(a)
  RETURN count(*) AS n
 UNION ALL
  MATCH (x:Step {decisionNo: no})
  MATCH (a:Act {decisionNo: no})
  WHERE coalesce(x.authority, a.authority, '') = coalesce(a.authority, x.authority, '')
    AND NOT EXISTS { (x)-[:IN_DECISION]->(a) }
  CREATE (x)-[:IN_DECISION]->(a)
  RETURN count(*) AS n
}
RETURN sum(n) AS linked
