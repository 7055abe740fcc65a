// The trail of deeds: its last number and the hash of its last record, which every writer of deeds takes.
MERGE (c:Counter {name: 'deeds'}) ON CREATE SET c.n = 0, c.hash = '';
CREATE INDEX audit_record_about IF NOT EXISTS FOR (n:AuditRecord) ON (n.kind, n.about);
// Decisions proposed and not yet taken.
CREATE CONSTRAINT draft_id IF NOT EXISTS FOR (n:Draft) REQUIRE n.id IS UNIQUE;
CREATE INDEX draft_state IF NOT EXISTS FOR (n:Draft) ON (n.state, n.at);
