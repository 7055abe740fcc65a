// graph/take-lease
//
// Takes or keeps a lease, unless somebody else holds it: one process at a time does the work it stands for.
//
// params   name: STRING, holder: STRING
//          now: ZONED DATETIME, until: ZONED DATETIME
// returns  mine: BOOLEAN
// writes   (:Counter)
// plan     MergeUniqueNode(counter_name)
// example  {name: 'relay', holder: 'a', now: datetime('2026-01-01T00:00:00Z'), until: datetime('2026-01-01T00:01:00Z')}
CYPHER 25
MERGE (c:Counter {name: $name})
ON CREATE SET c.n = 0
SET c.n = c.n + 1
WITH c, c.holder IS NULL OR c.holder = $holder OR c.until <= $now AS mine
SET c.holder = CASE WHEN mine THEN $holder ELSE c.holder END
SET c.until = CASE WHEN mine THEN $until ELSE c.until END
RETURN mine
