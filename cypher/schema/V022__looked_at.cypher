// What a trace looks at belongs to its subject: the acts against one look at the same parties.
MATCH (o:Party)<-[:AGAINST]-(:Act)-[:LOOKED_AT]->(p:Party) WHERE o <> p
WITH DISTINCT o, p
CALL (o, p) { MERGE (o)-[:LOOKED_AT]->(p) } IN TRANSACTIONS OF 10000 ROWS;
MATCH (:Act)-[old:LOOKED_AT]->()
CALL (old) { DELETE old } IN TRANSACTIONS OF 10000 ROWS;
