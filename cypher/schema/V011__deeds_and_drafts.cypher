// The trail of deeds: its last number and the hash of its last record, which every writer of deeds takes.
MERGE (c:Counter {name: 'deeds'}) ON CREATE SET c.n = 0, c.hash = '';
CREATE INDEX audit_record_about FOR (n:AuditRecord) ON (n.kind, n.about);
// Decisions proposed and not yet taken.
CREATE CONSTRAINT draft_id FOR (n:Draft) REQUIRE n.id IS UNIQUE;
CREATE INDEX draft_state FOR (n:Draft) ON (n.state, n.at);
