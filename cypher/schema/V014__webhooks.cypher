// Receivers of notices about changes, and what was sent to each.
CREATE CONSTRAINT receiver_id IF NOT EXISTS FOR (n:Receiver) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT delivery_id IF NOT EXISTS FOR (n:Delivery) REQUIRE n.id IS UNIQUE;
CREATE INDEX delivery_of IF NOT EXISTS FOR (n:Delivery) ON (n.receiver, n.tick);
CREATE INDEX outbox_tick IF NOT EXISTS FOR (n:Outbox) ON (n.tick);
