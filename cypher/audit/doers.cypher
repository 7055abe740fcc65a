// audit/doers
//
// Who did deeds of a kind about something.
//
// params   kind: STRING, about: STRING
// returns  actor: STRING
// order    actor
// plan     NodeIndexSeek(audit_record_about)
// limit    the deeds about it
// example  {kind: 'ACT_ENTERED', about: 'd'}
CYPHER 25
MATCH (d:AuditRecord {kind: $kind, about: $about})
RETURN DISTINCT d.actor AS actor
ORDER BY actor
