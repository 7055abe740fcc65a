// registry/sways-of-groups
//
// The lead of a group in concert sways its members, while both belong to it. A group without a lead sways nobody.
//
// params   none
// returns  none
// writes   SWAYS
// plan     NodeByLabelScan or DirectedRelationshipTypeScan
// limit    all groups in concert
// example  {}
CYPHER 25
MATCH (f:Arrangement)<-[t:PARTY_TO]-(p:Party)
WHERE f.arrangement = 'CONCERT'
WITH f.source AS source, coalesce(f.group, f.fact) AS group, collect({party: p, part: t.part, fact: f}) AS all
UNWIND [one IN all WHERE one.part = 'LEAD'] AS lead
UNWIND [one IN all WHERE one.part = 'MEMBER'] AS member
WITH lead.party AS y, member.party AS x, lead.fact AS g, member.fact AS f
WITH y, x, f,
     CASE WHEN g.validFrom > f.validFrom THEN g.validFrom ELSE f.validFrom END AS validFrom,
     CASE WHEN g.validTo < f.validTo THEN g.validTo ELSE f.validTo END AS validTo,
     CASE WHEN g.knownFrom > f.knownFrom THEN g.knownFrom ELSE f.knownFrom END AS knownFrom,
     CASE WHEN g.knownTo < f.knownTo THEN g.knownTo ELSE f.knownTo END AS knownTo
WHERE y <> x AND validFrom < validTo AND knownFrom < knownTo
CREATE (y)-[:SWAYS {of: f.fact, validFrom: validFrom, validTo: validTo, knownFrom: knownFrom, knownTo: knownTo}]->(x)
