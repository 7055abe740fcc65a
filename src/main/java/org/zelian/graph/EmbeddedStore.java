package org.zelian.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.logging.NullLogProvider;
import org.zelian.kernel.Refusal;

/** A Neo4j Community database in this process: loopback Bolt only, sign-in on, its logs in its own folder. */
final class EmbeddedStore implements AutoCloseable {
    private static final long SMALLEST_LOG = 128L * 1024;

    private final Path folder;
    private final boolean temporary;
    private final DatabaseManagementService service;
    private final Secret secret;
    private final int port;

    private EmbeddedStore(Path folder, boolean temporary, DatabaseManagementService service, Secret secret, int port) {
        this.folder = folder;
        this.temporary = temporary;
        this.service = service;
        this.secret = secret;
        this.port = port;
    }

    static EmbeddedStore open(Path folder, GraphOptions options) {
        return open(folder, options, false);
    }

    static EmbeddedStore temporary(GraphOptions options) {
        try {
            return open(Files.createTempDirectory("zelian-"), options, true);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static EmbeddedStore open(Path given, GraphOptions options, boolean temporary) {
        var folder = given.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            var secret = Secret.in(folder);
            var service = start(folder, options);
            try {
                if (secret.isNew()) {
                    setPassword(service, secret);
                    secret.keepBeside(folder);
                }
                unlock(service);
                var port = boltPort(service);
                new Door(port, Secret.FILE, ProcessHandle.current().pid()).writeBeside(folder);
                return new EmbeddedStore(folder, temporary, service, secret, port);
            } catch (IOException | RuntimeException failed) {
                service.shutdown();
                throw failed;
            }
        } catch (IOException refused) {
            throw new UncheckedIOException("Cannot open the store " + folder, refused);
        }
    }

    private static DatabaseManagementService start(Path folder, GraphOptions options) {
        var loopback = new SocketAddress("127.0.0.1", 0);
        try {
            return new DatabaseManagementServiceBuilder(folder)
                    .setUserLogProvider(NullLogProvider.getInstance())
                    .setConfig(GraphDatabaseSettings.data_directory, folder)
                    .setConfig(GraphDatabaseSettings.logs_directory, folder.resolve("logs"))
                    .setConfig(GraphDatabaseSettings.auth_enabled, true)
                    .setConfig(GraphDatabaseSettings.default_listen_address, new SocketAddress("127.0.0.1"))
                    .setConfig(GraphDatabaseSettings.routing_listen_address, loopback)
                    .setConfig(BoltConnector.enabled, true)
                    .setConfig(BoltConnector.listen_address, loopback)
                    .setConfig(BoltConnector.server_bolt_telemetry_enabled, false)
                    .setConfig(GraphDatabaseSettings.udc_enabled, false)
                    .setConfig(GraphDatabaseSettings.default_language, GraphDatabaseSettings.CypherVersion.Cypher25)
                    .setConfig(GraphDatabaseSettings.allow_file_urls, false)
                    .setConfig(GraphDatabaseSettings.db_temporal_timezone, ZoneId.of("Asia/Shanghai"))
                    .setConfig(GraphDatabaseSettings.pagecache_memory, options.pageCacheBytes())
                    .setConfig(GraphDatabaseSettings.memory_transaction_max_size, options.transactionBytes())
                    .setConfig(
                            GraphDatabaseSettings.logical_log_rotation_threshold,
                            Math.max(SMALLEST_LOG, options.logBytes()))
                    .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                    .setConfig(GraphDatabaseSettings.keep_logical_logs, "2 files")
                    .setConfig(GraphDatabaseSettings.filewatcher_enabled, false)
                    // Accounting costs every allocation of a query; without a limit nobody reads it.
                    .setConfig(GraphDatabaseSettings.memory_tracking, options.transactionBytes() > 0)
                    .setConfig(
                            GraphDatabaseSettings.transaction_tracing_level,
                            GraphDatabaseSettings.TransactionTracingLevel.DISABLED)
                    .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO)
                    .build();
        } catch (RuntimeException failed) {
            throw locked(failed)
                    ? new Refusal(
                            "STORE_IN_USE",
                            "The store " + folder + " is open in another process.",
                            "Close that process, or give this one a folder of its own.")
                    : failed;
        }
    }

    private static boolean locked(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause.getClass().getSimpleName().equals("FileLockException")) {
                return true;
            }
        }
        return false;
    }

    private static void setPassword(DatabaseManagementService service, Secret secret) {
        service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                .executeTransactionally(
                        "ALTER USER neo4j SET PASSWORD $secret CHANGE NOT REQUIRED",
                        Map.of("secret", secret.password()));
    }

    /** A process that was killed while it set up the schema left its lock; nobody else has the store open now. */
    private static void unlock(DatabaseManagementService service) {
        service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME)
                .executeTransactionally("MATCH (lock:__Neo4jMigrationsLock) DELETE lock");
    }

    private static int boltPort(DatabaseManagementService service) {
        var database = (GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        return database.getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT)
                .getPort();
    }

    String uri() {
        return "bolt://127.0.0.1:" + port;
    }

    String password() {
        return secret.password();
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() {
        Door.remove(folder);
        service.shutdown();
        if (temporary) {
            delete(folder);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException stays) {
            throw new UncheckedIOException("Cannot delete the temporary store " + folder, stays);
        }
    }
}
