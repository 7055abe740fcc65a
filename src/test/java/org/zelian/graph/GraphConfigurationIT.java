package org.zelian.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The graph as a bean: only when asked for, and in one transaction with everything else that Spring runs. */
class GraphConfigurationIT {
    private final ApplicationContextRunner program = new ApplicationContextRunner()
            .withUserConfiguration(GraphConfiguration.class)
            .withBean(Clock.class, () -> TestServer.CLOCK);

    @Test
    void aProgramThatNamesNoStoreStartsNoDatabase() {
        program.run(context -> assertThat(context).doesNotHaveBean(Graph.class).doesNotHaveBean(Driver.class));
    }

    @Test
    void aTransactionOfSpringAndTheGraphsAreOne(@TempDir Path folder) {
        program.withPropertyValues("zelian.neo4j.folder=" + folder, "zelian.neo4j.page-cache-mib=64")
                .run(context -> {
                    var graph = context.getBean(Graph.class);
                    var ticks = new Ticks(graph);
                    var spring = new TransactionTemplate(context.getBean(Neo4jTransactionManager.class));

                    spring.executeWithoutResult(status -> graph.inTransaction(() -> {
                        ticks.next();
                    }));
                    assertThatThrownBy(() -> spring.executeWithoutResult(status -> {
                                ticks.next();
                                throw new IllegalStateException("changed my mind");
                            }))
                            .hasMessage("changed my mind");

                    assertThat(ticks.last().number()).isEqualTo(1);
                });
        assertThat(Door.of(folder)).isEmpty();
    }
}
