// The facts of one group in concert find each other.
CREATE INDEX arrangement_group IF NOT EXISTS FOR (n:Arrangement) ON (n.group);
