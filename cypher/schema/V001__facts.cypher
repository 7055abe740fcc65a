// Parties, facts, ticks and bookkeeping: what must be unique, and by what it is found.
// A fact's id and its slot (present only while it is believed) are unique, so that the database itself refuses twins.

// Parties and their identifiers
CREATE CONSTRAINT party_key IF NOT EXISTS FOR (n:Party) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT identifier_value IF NOT EXISTS FOR (n:Identifier) REQUIRE (n.scheme, n.value) IS UNIQUE;
CREATE FULLTEXT INDEX party_name IF NOT EXISTS FOR (n:Organisation|Person) ON EACH [n.name] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};

// Facts that are relationships
CREATE CONSTRAINT serves_fact IF NOT EXISTS FOR ()-[f:SERVES]-() REQUIRE f.fact IS UNIQUE;
CREATE CONSTRAINT serves_slot IF NOT EXISTS FOR ()-[f:SERVES]-() REQUIRE f.slot IS UNIQUE;
CREATE INDEX serves_batch IF NOT EXISTS FOR ()-[f:SERVES]-() ON (f.batch, f.knownTo);
CREATE CONSTRAINT holds_fact IF NOT EXISTS FOR ()-[f:HOLDS]-() REQUIRE f.fact IS UNIQUE;
CREATE CONSTRAINT holds_slot IF NOT EXISTS FOR ()-[f:HOLDS]-() REQUIRE f.slot IS UNIQUE;
CREATE INDEX holds_batch IF NOT EXISTS FOR ()-[f:HOLDS]-() ON (f.batch, f.knownTo);
CREATE CONSTRAINT branch_of_fact IF NOT EXISTS FOR ()-[f:BRANCH_OF]-() REQUIRE f.fact IS UNIQUE;
CREATE CONSTRAINT branch_of_slot IF NOT EXISTS FOR ()-[f:BRANCH_OF]-() REQUIRE f.slot IS UNIQUE;
CREATE INDEX branch_of_batch IF NOT EXISTS FOR ()-[f:BRANCH_OF]-() ON (f.batch, f.knownTo);
CREATE CONSTRAINT overseen_by_fact IF NOT EXISTS FOR ()-[f:OVERSEEN_BY]-() REQUIRE f.fact IS UNIQUE;
CREATE CONSTRAINT overseen_by_slot IF NOT EXISTS FOR ()-[f:OVERSEEN_BY]-() REQUIRE f.slot IS UNIQUE;
CREATE INDEX overseen_by_batch IF NOT EXISTS FOR ()-[f:OVERSEEN_BY]-() ON (f.batch, f.knownTo);
CREATE CONSTRAINT same_as_fact IF NOT EXISTS FOR ()-[f:SAME_AS]-() REQUIRE f.fact IS UNIQUE;
CREATE CONSTRAINT same_as_slot IF NOT EXISTS FOR ()-[f:SAME_AS]-() REQUIRE f.slot IS UNIQUE;
CREATE INDEX same_as_batch IF NOT EXISTS FOR ()-[f:SAME_AS]-() ON (f.batch, f.knownTo);

// Facts that are nodes: Profile, PersonProfile, Arrangement, Licence, Act, Naming, Ends, Suspends, Confirms, Determines
CREATE CONSTRAINT fact_fact IF NOT EXISTS FOR (n:Fact) REQUIRE n.fact IS UNIQUE;
CREATE CONSTRAINT fact_slot IF NOT EXISTS FOR (n:Fact) REQUIRE n.slot IS UNIQUE;
CREATE INDEX fact_batch IF NOT EXISTS FOR (n:Fact) ON (n.batch, n.knownTo);
CREATE CONSTRAINT act_fact IF NOT EXISTS FOR (n:Act) REQUIRE n.fact IS UNIQUE;
CREATE CONSTRAINT arrangement_fact IF NOT EXISTS FOR (n:Arrangement) REQUIRE n.fact IS UNIQUE;
// Not unique: a corrected act keeps its number, and one decision may have several subjects.
CREATE INDEX act_decision IF NOT EXISTS FOR (n:Act) ON (n.decisionNo);
CREATE INDEX act_when IF NOT EXISTS FOR (n:Act) ON (n.act, n.trigger, n.validFrom);
CREATE INDEX naming_decision IF NOT EXISTS FOR (n:Naming) ON (n.decisionNo);
CREATE INDEX ends_decision IF NOT EXISTS FOR (n:Ends) ON (n.decisionNo);
CREATE INDEX suspends_decision IF NOT EXISTS FOR (n:Suspends) ON (n.decisionNo);
CREATE INDEX confirms_decision IF NOT EXISTS FOR (n:Confirms) ON (n.decisionNo);
CREATE INDEX confirms_support IF NOT EXISTS FOR (n:Confirms) ON (n.supportId);

// What is derived
CREATE CONSTRAINT support_id IF NOT EXISTS FOR (n:Support) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT liability_key IF NOT EXISTS FOR (n:Liability) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT cited_fact IF NOT EXISTS FOR (n:Cited) REQUIRE n.fact IS UNIQUE;
CREATE CONSTRAINT change_id IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE;
CREATE INDEX listed_list IF NOT EXISTS FOR ()-[f:LISTED]-() ON (f.list, f.validFrom);

// Ticks and bookkeeping
CREATE CONSTRAINT tick_n IF NOT EXISTS FOR (n:Tick) REQUIRE n.n IS UNIQUE;
CREATE INDEX tick_at IF NOT EXISTS FOR (n:Tick) ON (n.at);
CREATE CONSTRAINT counter_name IF NOT EXISTS FOR (n:Counter) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT batch_id IF NOT EXISTS FOR (n:Batch) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT job_id IF NOT EXISTS FOR (n:Job) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT outbox_id IF NOT EXISTS FOR (n:Outbox) REQUIRE n.id IS UNIQUE;
CREATE INDEX outbox_state IF NOT EXISTS FOR (n:Outbox) ON (n.state, n.tick);
CREATE CONSTRAINT audit_record_n IF NOT EXISTS FOR (n:AuditRecord) REQUIRE n.n IS UNIQUE;
