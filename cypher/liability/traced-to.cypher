// liability/traced-to
//
// Up to which tick everybody is traced, and under which rules; nothing in a store that was never traced as a whole. Earlier
// versions noted one text for all rules: none that is known.
//
// params   none
// returns  tick: INTEGER, rules: LIST<STRING>
// plan     NodeUniqueIndexSeek(counter_name)
// limit    one row
// example  {}
CYPHER 25
MATCH (c:Counter {name: 'traced'})
WHERE c.n > 0
RETURN c.n AS tick, CASE WHEN c.rules IS :: LIST<STRING> THEN c.rules ELSE [] END AS rules
