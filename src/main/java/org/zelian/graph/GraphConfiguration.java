package org.zelian.graph;

import java.nio.file.Path;
import java.time.Clock;
import org.neo4j.driver.Driver;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;

/**
 * The graph as a bean, with its driver and the program's one transaction manager.
 *
 * <p>Only where {@code zelian.neo4j.folder} names a store to open in this process, or {@code zelian.neo4j.uri} (with
 * {@code username} and {@code password}) a server of one's own; a program that sets neither starts no database.
 * {@code zelian.neo4j.page-cache-mib} says how much of the store stays in memory. Needs a {@link Clock} bean.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${zelian.neo4j.uri:}${zelian.neo4j.folder:}' != ''")
public class GraphConfiguration {
    @Bean
    Graph graph(Environment asked, Clock clock) {
        var options = GraphOptions.office(clock)
                .withPageCacheMib(asked.getProperty("zelian.neo4j.page-cache-mib", Integer.class, 512));
        var uri = asked.getProperty("zelian.neo4j.uri", "");
        return uri.isEmpty()
                ? Graphs.open(Path.of(asked.getRequiredProperty("zelian.neo4j.folder")), options)
                : Graphs.connect(
                        uri,
                        asked.getProperty("zelian.neo4j.username", "neo4j"),
                        asked.getRequiredProperty("zelian.neo4j.password"),
                        options);
    }

    // The graph closes its driver itself, before its database.
    @Bean(destroyMethod = "")
    Driver driver(Graph graph) {
        return graph.driver();
    }

    @Bean
    Neo4jTransactionManager transactionManager(Graph graph) {
        return graph.transactions();
    }
}
