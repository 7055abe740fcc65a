package org.zelian.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import org.neo4j.driver.Driver;

/** Brings a store's constraints and indexes up to date: runs each file of {@code cypher/schema} once, in order. */
final class Schema {
    private Schema() {}

    static void bringUpToDate(Driver driver) {
        var config = MigrationsConfig.builder()
                .withLocationsToScan("classpath:cypher/schema")
                .withTransactionMode(MigrationsConfig.TransactionMode.PER_STATEMENT)
                .withInstalledBy("zelian")
                .build();
        new Migrations(config, driver).apply();
    }
}
