// liability/due-by-triggers
//
// The subjects of all acts that may start some rules, whether those acts are still believed or not.
//
// params   acts: LIST<STRING>     kind and code, as LISTING:LAB; * for every code of a kind
// returns  key: STRING
// plan     DirectedRelationshipTypeScan
// limit    the subjects of those acts
// example  {acts: ['LISTING:LAB', 'PENALTY:*']}
CYPHER 25
MATCH (a:Act WHERE a.act + ':' + a.trigger IN $acts OR a.act + ':*' IN $acts)-[:AGAINST]->(o:Party)
RETURN DISTINCT o.key AS key
