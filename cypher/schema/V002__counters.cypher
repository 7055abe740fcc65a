// The counters that writers take: the number of the last tick, of the last party, of the last batch.
UNWIND ['facts', 'parties', 'batches'] AS name
MERGE (c:Counter {name: name}) ON CREATE SET c.n = 0;
