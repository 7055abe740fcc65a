// From which tick on every tick tells which batches it brought facts of, and of which it ended some.
MATCH (c:Counter {name: 'facts'})
MERGE (t:Counter {name: 'telling'}) ON CREATE SET t.n = c.n;
