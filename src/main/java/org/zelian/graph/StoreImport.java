package org.zelian.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.neo4j.batchimport.api.BatchImporter;
import org.neo4j.batchimport.api.Configuration;
import org.neo4j.batchimport.api.InputIterator;
import org.neo4j.batchimport.api.Monitor;
import org.neo4j.batchimport.api.input.Collector;
import org.neo4j.batchimport.api.input.IdType;
import org.neo4j.batchimport.api.input.Input;
import org.neo4j.batchimport.api.input.InputChunk;
import org.neo4j.batchimport.api.input.InputEntityVisitor;
import org.neo4j.batchimport.api.input.ReadableGroups;
import org.neo4j.common.EmptyDependencyResolver;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.internal.batchimport.DefaultAdditionalIds;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.io.layout.Neo4jLayout;
import org.neo4j.io.pagecache.context.CursorContextFactory;
import org.neo4j.io.pagecache.tracing.PageCacheTracer;
import org.neo4j.kernel.DatabaseCreationOptions;
import org.neo4j.kernel.impl.index.schema.IndexImporterFactoryImpl;
import org.neo4j.kernel.impl.scheduler.JobSchedulerFactory;
import org.neo4j.kernel.impl.transaction.log.files.LogTailMetadataFactoryImpl;
import org.neo4j.kernel.impl.transaction.log.files.TransactionLogInitializer;
import org.neo4j.logging.internal.NullLogService;
import org.neo4j.memory.EmptyMemoryTracker;
import org.neo4j.storageengine.api.StorageEngineFactory;
import org.zelian.graph.Entities.Entity;

/** Makes a store of what is in files, with Neo4j's offline importer: without transactions, before anybody opens it. */
final class StoreImport {
    private static final int CHUNK = 2_000;

    private final Path folder;

    StoreImport(Path folder) {
        this.folder = folder;
    }

    /**
     * Imports nodes and relationships.
     *
     * @param last makes of each entity what it is in the end
     */
    void run(List<Entities> entities, UnaryOperator<Entity> last) throws IOException {
        var config = Config.newBuilder()
                .set(GraphDatabaseSettings.neo4j_home, folder)
                .set(GraphDatabaseSettings.data_directory, folder)
                .build();
        var engine = StorageEngineFactory.selectStorageEngine(config);
        var layout = engine.databaseLayout(Neo4jLayout.of(config), GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        var silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        try (var files = new DefaultFileSystemAbstraction();
                var scheduler = JobSchedulerFactory.createInitialisedScheduler();
                BatchImporter importer = engine.batchImporter(
                        layout,
                        files,
                        false,
                        PageCacheTracer.NULL,
                        Configuration.defaultConfiguration(),
                        NullLogService.getInstance(),
                        silent,
                        false,
                        DefaultAdditionalIds.EMPTY,
                        new LogTailMetadataFactoryImpl(files),
                        config,
                        Monitor.NO_MONITOR,
                        scheduler,
                        Collector.STRICT,
                        TransactionLogInitializer.getLogFilesInitializer(),
                        new IndexImporterFactoryImpl(),
                        EmptyMemoryTracker.INSTANCE,
                        CursorContextFactory.NULL_CONTEXT_FACTORY,
                        () -> null,
                        0,
                        EmptyDependencyResolver.EMPTY_RESOLVER,
                        DatabaseCreationOptions.EMPTY_CREATION_OPTIONS,
                        BatchImporter.HardwareValidation.NONE)) {
            importer.doImport(input(entities, last));
        } catch (IOException | RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IOException("The store in " + folder + " cannot be built", failed);
        }
    }

    private static Input input(List<Entities> entities, UnaryOperator<Entity> last) {
        long nodeCount = entities.stream().mapToLong(Entities::nodes).sum();
        long relationshipCount =
                entities.stream().mapToLong(Entities::relationships).sum();
        return Input.input(
                () -> new Chunks(entities, true, last),
                () -> new Chunks(entities, false, last),
                IdType.ACTUAL,
                Input.knownEstimates(
                        nodeCount,
                        relationshipCount,
                        nodeCount * 8,
                        relationshipCount * 8,
                        nodeCount * 200,
                        relationshipCount * 200,
                        nodeCount * 2),
                ReadableGroups.EMPTY,
                false);
    }

    /** The files in portions, which several threads take. */
    private static final class Chunks implements InputIterator {
        private final Iterator<Entities> files;
        private final boolean nodes;
        private final UnaryOperator<Entity> last;
        private Entities.@Nullable Reading reading;

        Chunks(List<Entities> files, boolean nodes, UnaryOperator<Entity> last) {
            this.files = files.iterator();
            this.nodes = nodes;
            this.last = last;
        }

        @Override
        public InputChunk newChunk() {
            return new Portion(last);
        }

        @Override
        public synchronized boolean next(InputChunk chunk) throws IOException {
            var some = portion();
            while (some.isEmpty() && files.hasNext()) {
                close();
                reading = files.next().reading();
                some = portion();
            }
            ((Portion) chunk).take(some);
            return !some.isEmpty();
        }

        private List<Entity> portion() throws IOException {
            return reading == null ? List.of() : reading.next(CHUNK, nodes);
        }

        @Override
        public void close() throws IOException {
            if (reading != null) {
                reading.close();
            }
        }
    }

    /** Entities told one by one. */
    private static final class Portion implements InputChunk {
        private final UnaryOperator<Entity> last;
        private List<Entity> entities = List.of();
        private int next;

        Portion(UnaryOperator<Entity> last) {
            this.last = last;
        }

        void take(List<Entity> some) {
            entities = some;
            next = 0;
        }

        @Override
        public boolean next(InputEntityVisitor visitor) throws IOException {
            if (next == entities.size()) {
                return false;
            }
            var entity = last.apply(entities.get(next++));
            if (entity.isNode()) {
                visitor.id(entity.from());
                visitor.labels(entity.labels().toArray(String[]::new));
            } else {
                visitor.startId(entity.from());
                visitor.endId(entity.to());
                visitor.type(entity.labels().getFirst());
            }
            entity.properties().forEach((name, value) -> visitor.property(name, stored(value), false));
            visitor.endOfEntity();
            return true;
        }

        private static @Nullable Object stored(Object value) {
            return value instanceof List<?> texts ? texts.toArray(String[]::new) : value;
        }

        @Override
        public void close() {}
    }
}
