// audit/add-record
//
// Adds a deed to the trail.
//
// params   n: INTEGER, tick: INTEGER
//          at: ZONED DATETIME
//          actor: STRING, kind: STRING
//          about: STRING       the number of the decision, or what else it is about
//          record: STRING      canonical JSON of it
//          hash: STRING        of the record, which names the hash before it
// returns  none
// writes   (:AuditRecord), (:Counter)
// plan     NodeUniqueIndexSeek(counter_name)
// example  {n: 1, tick: 1, at: datetime('2026-11-21T00:00:00Z'), actor: 'a', kind: 'ACT_ENTERED', about: 'd', record: '{}', hash: 'h'}
CYPHER 25
MATCH (c:Counter {name: 'deeds'})
SET c.hash = $hash
CREATE (:AuditRecord {n: $n, tick: $tick, at: $at, actor: $actor, kind: $kind, about: $about, record: $record, hash: $hash})
