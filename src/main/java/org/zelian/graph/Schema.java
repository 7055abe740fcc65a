package org.zelian.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.ValidationResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.neo4j.driver.Driver;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Brings a store's constraints and indexes up to date: runs each file of {@code cypher/schema} once, in order.
 *
 * <p>A process may be killed half way through a file, and the next one begins that file again: every statement must do no
 * harm when it was run before.
 */
final class Schema {
    private static final String FILES = "classpath*:cypher/schema/*.cypher";
    private static final Pattern CONSTRAINT = Pattern.compile("CREATE CONSTRAINT (\\w+)");

    private Schema() {}

    static void bringUpToDate(Driver driver) {
        // The library's own search reads the whole class path with a thread for each core and more.
        var config = MigrationsConfig.builder()
                .withLocationsToScan("classpath:cypher/schema")
                .withResourceScanner(locations -> files())
                .withMigrationClassesDiscoverer(context -> List.of())
                .withTransactionMode(MigrationsConfig.TransactionMode.PER_STATEMENT)
                .withInstalledBy("zelian")
                .build();
        dropOrphans(driver);
        var migrations = new Migrations(config, driver);
        if (migrations.validate().getOutcome() == ValidationResult.Outcome.DIFFERENT_CONTENT) {
            // The files that ran were edited without changing what they do.
            migrations.repair();
        }
        migrations.apply();
    }

    /** A constraint is made in two transactions; whoever was killed after the first left its index in its way. */
    private static void dropOrphans(Driver driver) {
        var queries = QueryLibrary.ofTheClassPath();
        try (var session = driver.session()) {
            var names = Map.<String, Object>of("names", constraints());
            for (var orphan : session.run(queries.get("graph/orphan-indexes").text(), names)
                    .list(row -> row.get("name").asString())) {
                session.run(queries.get("graph/drop-index").text(), Map.of("name", orphan))
                        .consume();
            }
        }
    }

    private static List<String> constraints() {
        var names = new ArrayList<String>();
        for (var file : files()) {
            try (var text = file.openStream()) {
                CONSTRAINT
                        .matcher(new String(text.readAllBytes(), UTF_8))
                        .results()
                        .forEach(found -> names.add(found.group(1)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException("Cannot read " + file, unreadable);
            }
        }
        return names;
    }

    private static List<URL> files() {
        var files = new ArrayList<URL>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                files.add(file.getURL());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + FILES, unreadable);
        }
        return files;
    }
}
