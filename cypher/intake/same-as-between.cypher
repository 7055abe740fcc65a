// intake/same-as-between
//
// Decisions that two persons are one which are believed and were made up to a day.
//
// params   schemeA, valueA, schemeB, valueB: STRING
//          decided: DATE
// returns  kind: STRING, ends: LIST<STRING>, properties: MAP
// plan     NodeUniqueIndexSeek(identifier_value)
// example  {schemeA: 'CN-ID', valueA: 'a', schemeB: 'CN-ID', valueB: 'b', decided: date('2026-10-01')}
CYPHER 25
MATCH (:Identifier {scheme: $schemeA, value: $valueA})-[:IDENTIFIES]->(one:Party)
MATCH (:Identifier {scheme: $schemeB, value: $valueB})-[:IDENTIFIES]->(other:Party)
MATCH (a)-[f:SAME_AS]->(b)
WHERE a IN [one, other] AND b IN [one, other] AND f.slot IS NOT NULL AND f.decidedOn <= $decided
RETURN 'SAME_AS' AS kind, coalesce(f.ends, [a.ref, b.ref]) AS ends, properties(f) AS properties
