package org.zelian.graph;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.neo4j.driver.Driver;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;

/** Who answers the queries of a graph: a database, or a store that is being built. */
interface Answers extends AutoCloseable {
    /** Answers a query row by row, inside {@link #together} or {@link #once}. */
    Changes ask(Query query, Map<String, ?> params, Consumer<Row> rows);

    /** Runs work as one transaction; a part of the caller's, if he is in one. */
    <T> T together(boolean writing, Supplier<T> work);

    /** Runs reading work that is not repeated after a fault. */
    void once(Runnable work);

    Neo4jTransactionManager transactions();

    Driver driver();

    @Override
    void close();
}
