package org.zelian.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.zelian.graph.Entities.Entity;
import org.zelian.kernel.Refusal;

/**
 * The first load of an office's store: everything is looked up and noted outside a database, imported in one piece, and
 * moved to its place when it is whole. One that is killed leaves a folder beside, which the next one clears away.
 *
 * <p>Facts, ids, slots, ticks, batches and identifiers are those that the same load through a database would give.
 */
public final class FirstStore implements AutoCloseable {
    private static final long INDEX_SECONDS = 24 * 3600;

    private final Path store;
    private final Path draft;
    private final GraphOptions options;
    private final Groundwork ground;
    private boolean moved;

    private FirstStore(Path store, Path draft, GraphOptions options) {
        this.store = store;
        this.draft = draft;
        this.options = options;
        this.ground = new Groundwork(draft.resolve("entities"));
    }

    /**
     * Begins one.
     *
     * @throws Refusal STORE_NOT_EMPTY if there is anything in its place
     */
    public static FirstStore in(Path folder, GraphOptions options) {
        var store = folder.toAbsolutePath().normalize();
        if (!isFree(store)) {
            throw new Refusal(
                    "STORE_NOT_EMPTY",
                    "The store " + store + " is there already.",
                    "Load without --first, or name a folder that is not there.");
        }
        var draft = store.resolveSibling("." + store.getFileName() + ".first");
        delete(draft);
        try {
            Files.createDirectories(draft);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        return new FirstStore(store, draft, options);
    }

    /** Whether a store could be begun in a folder: it is missing or empty. */
    public static boolean isFree(Path folder) {
        if (!Files.exists(folder)) {
            return true;
        }
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException notAFolder) {
            return false;
        }
    }

    /** Where the store is built; what lies here moves with it. */
    public Path folder() {
        return draft;
    }

    /** What a load writes to. It answers what a load asks, and nothing else. */
    public Graph graph() {
        return new Graph(ground, () -> {}, QueryLibrary.ofTheClassPath(), options.clock());
    }

    /** Builds the store of everything that was loaded, with constraints and indexes, and moves it to its place. */
    public void build() {
        build(built -> {});
    }

    /**
     * As {@link #build()}.
     *
     * @param last what is to be derived in the whole store before it is in its place
     */
    public void build(Consumer<Graph> last) {
        try {
            importAll();
            try (var built = Graphs.open(draft, options)) {
                built.read("graph/await-indexes", Map.of("seconds", INDEX_SECONDS), row -> row.flag("ready"));
                last.accept(built);
            }
            Files.deleteIfExists(store);
            Files.move(draft, store);
            moved = true;
        } catch (IOException full) {
            throw new UncheckedIOException("The store cannot be built in " + draft, full);
        }
    }

    private void importAll() throws IOException {
        try (var rest = new Entities(draft.resolve("parties"))) {
            Consumer<Entity> keep = entity -> {
                rest.add(entity);
                rest.keep();
            };
            ground.each(keep);
            new StoreImport(draft).run(List.of(ground.entities(), rest), ground.facts()::ended);
        }
        ground.close();
        Files.delete(draft.resolve("entities"));
        Files.delete(draft.resolve("parties"));
    }

    /** Clears away what was not built. */
    @Override
    public void close() {
        ground.close();
        if (!moved) {
            delete(draft);
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException stays) {
            throw new UncheckedIOException("Cannot delete " + folder, stays);
        }
    }
}
