// Parties, facts, ticks and bookkeeping: what must be unique, and by what it is found.
// A fact's id and its slot (present only while it is believed) are unique, so that the database itself refuses twins.

// Parties and their identifiers
CREATE CONSTRAINT party_key FOR (n:Party) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT identifier_value FOR (n:Identifier) REQUIRE (n.scheme, n.value) IS UNIQUE;
CREATE FULLTEXT INDEX party_name FOR (n:Organisation|Person) ON EACH [n.name] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};

// Facts that are relationships
CREATE CONSTRAINT serves_fact FOR ()-[f:SERVES]-() REQUIRE f.fact IS UNIQUE;
CREATE CONSTRAINT serves_slot FOR ()-[f:SERVES]-() REQUIRE f.slot IS UNIQUE;
CREATE INDEX serves_batch FOR ()-[f:SERVES]-() ON (f.batch, f.knownTo);
CREATE CONSTRAINT holds_fact FOR ()-[f:HOLDS]-() REQUIRE f.fact IS UNIQUE;
CREATE CONSTRAINT holds_slot FOR ()-[f:HOLDS]-() REQUIRE f.slot IS UNIQUE;
CREATE INDEX holds_batch FOR ()-[f:HOLDS]-() ON (f.batch, f.knownTo);
CREATE CONSTRAINT branch_of_fact FOR ()-[f:BRANCH_OF]-() REQUIRE f.fact IS UNIQUE;
CREATE CONSTRAINT branch_of_slot FOR ()-[f:BRANCH_OF]-() REQUIRE f.slot IS UNIQUE;
CREATE INDEX branch_of_batch FOR ()-[f:BRANCH_OF]-() ON (f.batch, f.knownTo);
CREATE CONSTRAINT overseen_by_fact FOR ()-[f:OVERSEEN_BY]-() REQUIRE f.fact IS UNIQUE;
CREATE CONSTRAINT overseen_by_slot FOR ()-[f:OVERSEEN_BY]-() REQUIRE f.slot IS UNIQUE;
CREATE INDEX overseen_by_batch FOR ()-[f:OVERSEEN_BY]-() ON (f.batch, f.knownTo);
CREATE CONSTRAINT same_as_fact FOR ()-[f:SAME_AS]-() REQUIRE f.fact IS UNIQUE;
CREATE CONSTRAINT same_as_slot FOR ()-[f:SAME_AS]-() REQUIRE f.slot IS UNIQUE;
CREATE INDEX same_as_batch FOR ()-[f:SAME_AS]-() ON (f.batch, f.knownTo);

// Facts that are nodes: Profile, PersonProfile, Arrangement, Licence, Act, Naming, Ends, Suspends, Confirms, Determines
CREATE CONSTRAINT fact_fact FOR (n:Fact) REQUIRE n.fact IS UNIQUE;
CREATE CONSTRAINT fact_slot FOR (n:Fact) REQUIRE n.slot IS UNIQUE;
CREATE INDEX fact_batch FOR (n:Fact) ON (n.batch, n.knownTo);
CREATE CONSTRAINT act_fact FOR (n:Act) REQUIRE n.fact IS UNIQUE;
CREATE CONSTRAINT arrangement_fact FOR (n:Arrangement) REQUIRE n.fact IS UNIQUE;
// Not unique: a corrected act keeps its number, and one decision may have several subjects.
CREATE INDEX act_decision FOR (n:Act) ON (n.decisionNo);
CREATE INDEX act_when FOR (n:Act) ON (n.act, n.trigger, n.validFrom);
CREATE INDEX naming_decision FOR (n:Naming) ON (n.decisionNo);
CREATE INDEX ends_decision FOR (n:Ends) ON (n.decisionNo);
CREATE INDEX suspends_decision FOR (n:Suspends) ON (n.decisionNo);
CREATE INDEX confirms_decision FOR (n:Confirms) ON (n.decisionNo);
CREATE INDEX confirms_support FOR (n:Confirms) ON (n.supportId);

// What is derived
CREATE CONSTRAINT support_id FOR (n:Support) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT liability_key FOR (n:Liability) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT cited_fact FOR (n:Cited) REQUIRE n.fact IS UNIQUE;
CREATE CONSTRAINT change_id FOR (n:Change) REQUIRE n.id IS UNIQUE;
CREATE INDEX listed_list FOR ()-[f:LISTED]-() ON (f.list, f.validFrom);

// Ticks and bookkeeping
CREATE CONSTRAINT tick_n FOR (n:Tick) REQUIRE n.n IS UNIQUE;
CREATE INDEX tick_at FOR (n:Tick) ON (n.at);
CREATE CONSTRAINT counter_name FOR (n:Counter) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT batch_id FOR (n:Batch) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT job_id FOR (n:Job) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT document_id FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT outbox_id FOR (n:Outbox) REQUIRE n.id IS UNIQUE;
CREATE INDEX outbox_state FOR (n:Outbox) ON (n.state, n.tick);
CREATE CONSTRAINT audit_record_n FOR (n:AuditRecord) REQUIRE n.n IS UNIQUE;
