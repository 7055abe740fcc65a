// casework/steps-of-parties
//
// What officers and parties did in cases about some parties: commitments, orders to correct, interviews, reports of orders.
//
// params   refs: LIST<LIST<STRING>>     scheme and value of an identifier of each
//          tick: INTEGER                as known
// returns  party: STRING, kind: STRING, ends: LIST<STRING>, properties: MAP
// plan     NodeUniqueIndexSeek(identifier_value)
// limit    the steps of the parties
// example  {refs: [['USCC', '91120113MA9000011H']], tick: 1}
CYPHER 25
UNWIND $refs AS ref
MATCH (:Identifier {scheme: ref[0], value: ref[1]})-[:IDENTIFIES]->(p:Party)
MATCH (p)<-[:CONCERNS]-(f:Step WHERE f.knownFrom <= $tick AND $tick < f.knownTo)
RETURN ref[0] + ':' + ref[1] AS party, f.factKind AS kind, f.ends AS ends, properties(f) AS properties
