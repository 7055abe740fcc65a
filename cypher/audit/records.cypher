// audit/records
//
// The deeds after a number, in their order.
//
// params   after: INTEGER
// returns  n: INTEGER, record: STRING, hash: STRING
// order    n
// plan     NodeUniqueIndexSeekByRange(audit_record_n) or NodeIndexSeekByRange(audit_record_n)
// limit    one page
// example  {after: 0}
CYPHER 25
MATCH (d:AuditRecord)
WHERE d.n > $after
RETURN d.n AS n, d.record AS record, d.hash AS hash
ORDER BY n
LIMIT 1000
