// Persons are also found by the masked number that everybody may see.
CREATE INDEX identifier_masked FOR (n:Identifier) ON (n.masked);
