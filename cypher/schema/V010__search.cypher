// Persons are also found by the masked number that everybody may see.
CREATE INDEX identifier_masked IF NOT EXISTS FOR (n:Identifier) ON (n.masked);
