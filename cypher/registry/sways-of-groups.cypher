// registry/sways-of-groups
//
// The lead of a group in concert sways its members, while both belong to it. A group without a lead sways nobody.
//
// params   facts: LIST<STRING>     arrangements that make somebody a member of a group
// returns  none
// writes   SWAYS
// plan     NodeUniqueIndexSeek(arrangement_fact), NodeIndexSeek(arrangement_group)
// limit    the groups of the arrangements asked for
// example  {facts: ['f']}
CYPHER 25
UNWIND $facts AS fact
MATCH (f:Arrangement {fact: fact})<-[:PARTY_TO {part: 'MEMBER'}]-(x:Party)
WHERE f.arrangement = 'CONCERT'
CALL (f) {
  WITH f WHERE f.group IS NULL
  RETURN f AS g
 UNION ALL
  MATCH (g:Arrangement {group: f.group})
  WHERE g.arrangement = 'CONCERT' AND g.source = f.source
  RETURN g
}
MATCH (g)<-[:PARTY_TO {part: 'LEAD'}]-(y:Party)
WITH y, x, f,
     CASE WHEN g.validFrom > f.validFrom THEN g.validFrom ELSE f.validFrom END AS validFrom,
     CASE WHEN g.validTo < f.validTo THEN g.validTo ELSE f.validTo END AS validTo,
     CASE WHEN g.knownFrom > f.knownFrom THEN g.knownFrom ELSE f.knownFrom END AS knownFrom,
     CASE WHEN g.knownTo < f.knownTo THEN g.knownTo ELSE f.knownTo END AS knownTo
WHERE y <> x AND validFrom < validTo AND knownFrom < knownTo
CREATE (y)-[:SWAYS {of: f.fact, validFrom: validFrom, validTo: validTo, knownFrom: knownFrom, knownTo: knownTo}]->(x)
