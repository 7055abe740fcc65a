package org.zelian.graph;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.neo4j.driver.Driver;
import org.springframework.data.neo4j.core.DatabaseSelection;
import org.springframework.data.neo4j.core.UserSelection;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A Neo4j database, spoken to over Bolt. */
final class OverBolt implements Answers {
    private final Driver driver;
    private final Neo4jTransactionManager transactions;
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;
    private final Retries retries = new Retries();

    OverBolt(Driver driver) {
        this.driver = driver;
        this.transactions = new Neo4jTransactionManager(driver);
        this.writing = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    @Override
    public Changes ask(Query query, Map<String, ?> params, Consumer<Row> rows) {
        var transaction = Neo4jTransactionManager.retrieveTransaction(
                driver, DatabaseSelection.undecided(), UserSelection.connectedUser());
        if (transaction == null) {
            throw new IllegalStateException("Query " + query.name() + " runs outside the transaction of its graph");
        }
        var result = transaction.run(query.text(), Params.toStore(params));
        while (result.hasNext()) {
            rows.accept(new Row(query.name(), result.next()));
        }
        return Changes.of(result.consume().counters());
    }

    @Override
    public <T> T together(boolean isWriting, Supplier<T> work) {
        var template = isWriting ? writing : reading;
        return retries.run(() -> template.execute(status -> work.get()));
    }

    @Override
    public void once(Runnable work) {
        reading.executeWithoutResult(status -> work.run());
    }

    @Override
    public Neo4jTransactionManager transactions() {
        return transactions;
    }

    @Override
    public Driver driver() {
        return driver;
    }

    @Override
    public void close() {
        driver.close();
    }
}
