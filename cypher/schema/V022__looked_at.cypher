// What a trace looks at belongs to its subject: the acts against one look at the same parties.
MATCH (o:Party)<-[:AGAINST]-(:Act)-[:LOOKED_AT]->(p:Party) WHERE o <> p MERGE (o)-[:LOOKED_AT]->(p);
MATCH (:Act)-[old:LOOKED_AT]->() DELETE old;
