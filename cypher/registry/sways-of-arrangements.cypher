// registry/sways-of-arrangements
//
// Who moves another one's votes by an arrangement: the owner behind a nominee, a proxy, the lead of an agreement. A
// lead by agreement also sways the organisation that the agreement is over.
//
// params   facts: LIST<STRING>     arrangements; groups in concert among them give nothing
// returns  none
// writes   SWAYS
// plan     NodeUniqueIndexSeek(arrangement_fact)
// limit    the arrangements asked for
// example  {facts: ['f']}
CYPHER 25
UNWIND $facts AS fact
MATCH (f:Arrangement {fact: fact})<-[up:PARTY_TO WHERE up.part IN ['OWNER', 'PROXY', 'LEAD']]-(y:Party)
WHERE f.arrangement IN ['NOMINEE', 'PROXY', 'AGREEMENT']
CALL (f, up) {
  MATCH (f)<-[down:PARTY_TO]-(x:Party)
  WHERE [up.part, down.part] IN [['OWNER', 'HOLDER'], ['PROXY', 'GRANTOR'], ['LEAD', 'MEMBER']]
  RETURN x
 UNION ALL
  MATCH (f)-[:OVER]->(x:Party)
  WHERE f.arrangement = 'AGREEMENT' AND up.part = 'LEAD'
  RETURN x
}
WITH f, y, x
WHERE y <> x
CREATE (y)-[:SWAYS {of: f.fact, validFrom: f.validFrom, validTo: f.validTo, knownFrom: f.knownFrom, knownTo: f.knownTo}]->(x)
