// Steps of cases: found by the decision they are about and by the number of their case.
CREATE INDEX step_decision IF NOT EXISTS FOR (n:Step) ON (n.decisionNo);
CREATE INDEX step_case IF NOT EXISTS FOR (n:Step) ON (n.caseNo);
