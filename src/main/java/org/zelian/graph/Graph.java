package org.zelian.graph;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.neo4j.driver.Driver;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The graph: questions by the name of their query file, answered row by row, and use cases as one transaction.
 *
 * <p>{@code name} is a file of the query library, {@code control/above} for {@code cypher/control/above.cypher}.
 * Parameters are those of its header; {@link Params} writes open ends. A call outside a transaction gets one of its
 * own; inside {@link #inTransaction} all calls of the thread share one, on whatever machine the database runs, and
 * read what earlier ones committed (bookmarks).
 *
 * <p>Safe for use by many threads.
 */
public final class Graph implements AutoCloseable {
    private final Answers answers;
    private final Runnable owner;
    private final QueryLibrary library;
    private final Clock clock;

    Graph(Answers answers, Runnable owner, QueryLibrary library, Clock clock) {
        this.answers = answers;
        this.owner = owner;
        this.library = library;
        this.clock = clock;
    }

    /**
     * Asks a question and gives all rows, in the order that its header promises.
     *
     * @throws IllegalArgumentException if there is no such file, if it writes, or if a parameter is missing
     */
    public <T> List<T> read(String name, Map<String, ?> params, Function<Row, T> toAnswer) {
        var query = reader(name);
        return answers.together(false, () -> rows(query, params, toAnswer));
    }

    /** As {@link #read}, for at most one row. */
    public <T> Optional<T> readOne(String name, Map<String, ?> params, Function<Row, T> toAnswer) {
        var rows = read(name, params, toAnswer);
        if (rows.size() > 1) {
            throw new IllegalStateException("Query " + name + " gives " + rows.size() + " rows where one was asked");
        }
        return rows.stream().findFirst();
    }

    /**
     * Hands over row by row, with memory for some thousand rows however many there are.
     *
     * <p>The rows of a stream are consistent at a tick: facts never change below it. A stream is not repeated after a
     * fault of the connection, since its consumer has seen rows already.
     */
    public void stream(String name, Map<String, ?> params, Consumer<Row> consumer) {
        var query = reader(name);
        answers.once(() -> ask(query, params, consumer));
    }

    /** Runs a query that changes the graph, and says how much it changed. */
    public Changes write(String name, Map<String, ?> params) {
        var query = writer(name);
        return answers.together(true, () -> ask(query, params, row -> {}));
    }

    /** As {@link #write(String, Map)}, for a query that also returns rows. */
    public <T> List<T> write(String name, Map<String, ?> params, Function<Row, T> toAnswer) {
        var query = writer(name);
        return answers.together(true, () -> rows(query, params, toAnswer));
    }

    /**
     * Runs a use case as one transaction: all of it is stored, or nothing.
     *
     * <p>After a fault that may pass (deadlock, lost connection, new leader) the whole of it runs again, for half a
     * minute at most, so {@code work} must not leave anything behind outside the graph. After a connection lost during
     * the commit it may have been stored already: writes by content id find that out. Inside another call it joins
     * that one's transaction.
     */
    public <T> T inTransaction(Supplier<T> work) {
        return answers.together(true, work);
    }

    /** As {@link #inTransaction(Supplier)}, for work without an answer. */
    public void inTransaction(Runnable work) {
        answers.together(true, () -> {
            work.run();
            return true;
        });
    }

    /** Whether this thread is inside a transaction, which another thread cannot join. */
    public static boolean isInTransaction() {
        return TransactionSynchronizationManager.isActualTransactionActive();
    }

    /** Asks several questions as one reading transaction, which a cluster may serve from a follower. */
    public <T> T reading(Supplier<T> work) {
        return answers.together(false, work);
    }

    /** The one transaction manager of the program, for what Spring maps or annotates. */
    public Neo4jTransactionManager transactions() {
        return answers.transactions();
    }

    Driver driver() {
        return answers.driver();
    }

    Clock clock() {
        return clock;
    }

    QueryLibrary library() {
        return library;
    }

    @Override
    public void close() {
        answers.close();
        owner.run();
    }

    private <T> List<T> rows(Query query, Map<String, ?> params, Function<Row, T> toAnswer) {
        var rows = new ArrayList<T>();
        ask(query, params, row -> rows.add(toAnswer.apply(row)));
        return rows;
    }

    private Changes ask(Query query, Map<String, ?> params, Consumer<Row> rows) {
        if (!params.keySet().equals(query.params().keySet())) {
            throw new IllegalArgumentException(
                    "Query " + query.name() + " takes " + query.params().keySet() + ", not " + params.keySet());
        }
        return answers.ask(query, params, rows);
    }

    private Query reader(String name) {
        var query = library.get(name);
        if (query.isWriting()) {
            throw new IllegalArgumentException("Query " + name + " writes; ask for it with write().");
        }
        return query;
    }

    private Query writer(String name) {
        var query = library.get(name);
        if (!query.isWriting()) {
            throw new IllegalArgumentException("Query " + name + " only reads; ask for it with read().");
        }
        return query;
    }
}
