package org.zelian.graph;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.neo4j.driver.Driver;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;

/** Answers as others do, and counts how often each query was asked. */
final class Counted implements Answers {
    private final Answers answers;
    private final Map<String, Integer> asked;

    /** With the counts of some queries, which go on. */
    Counted(Answers answers, Map<String, Integer> asked) {
        this.answers = answers;
        this.asked = asked;
    }

    /** No counts yet, for many threads. */
    static Map<String, Integer> none() {
        return new ConcurrentHashMap<>();
    }

    @Override
    public Changes ask(Query query, Map<String, ?> params, Consumer<Row> rows) {
        asked.merge(query.name(), 1, Integer::sum);
        return answers.ask(query, params, rows);
    }

    @Override
    public <T> T together(boolean writing, Supplier<T> work) {
        return answers.together(writing, work);
    }

    @Override
    public void once(Runnable work) {
        answers.once(work);
    }

    @Override
    public Neo4jTransactionManager transactions() {
        return answers.transactions();
    }

    @Override
    public Driver driver() {
        return answers.driver();
    }

    @Override
    public void close() {
        answers.close();
    }
}
