// liability/reaching
//
// What the ledger says on a day about a party, and about all records that are the same person as known at a tick.
//
// params   refs: LIST<LIST<STRING>>     scheme and value of its identifiers
//          day: DATE
//          tick: INTEGER
//          measure: STRING              empty for all measures
// returns  id: STRING, state: STRING, reason: STRING, rule: STRING, version: STRING, jurisdiction: STRING, measures: LIST<STRING>, scopes: LIST<STRING>, decisionNo: STRING, authority: STRING, until: STRING
// order    id
// plan     NodeUniqueIndexSeek(identifier_value), VarLengthExpand(Pruning,BFS,All)
// limit    the supports that reach the party
// example  {refs: [['USCC', 'x']], day: date('2026-11-21'), tick: 1, measure: ''}
CYPHER 25
UNWIND $refs AS asked
MATCH (:Identifier {scheme: asked[0], value: asked[1]})-[:IDENTIFIES]->(p:Party)
WITH DISTINCT p
MATCH (p)(()-[f:SAME_AS WHERE f.knownFrom <= $tick AND $tick < f.knownTo]-())*(q)
WITH DISTINCT q
MATCH (q)<-[r:REACHES WHERE r.validFrom <= $day AND $day < r.validTo]-(s:Support WHERE $measure = '' OR $measure IN s.measures)
RETURN s.id AS id, r.state AS state, coalesce(r.reason, '') AS reason, s.rule AS rule, s.version AS version,
  s.jurisdiction AS jurisdiction, s.measures AS measures, s.scopes AS scopes,
  s.decisionNo AS decisionNo, coalesce(s.authority, '') AS authority, coalesce(s.until, '') AS until
ORDER BY id
