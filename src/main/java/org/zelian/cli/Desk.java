package org.zelian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zelian.audit.Deed;
import org.zelian.audit.Deeds;
import org.zelian.cli.screen.Screen;
import org.zelian.graph.Graph;
import org.zelian.graph.GraphOptions;
import org.zelian.graph.Graphs;
import org.zelian.intake.LoadOptions;
import org.zelian.kernel.Actor;
import org.zelian.kernel.IdentityKeys;
import org.zelian.kernel.Refusal;

/** What every command works with: the screen, the clock, the key, stores to work in, the server. */
record Desk(Screen screen, Clock clock, KeyPlace keyPlace, Server server, Supplier<Graph> temporary, Stores stores) {

    /** The code of a refusal that says that a name on the command line is wrong. */
    static final String NO_SUCH_FOLDER = "NO_SUCH_FOLDER";

    /** The kind of the deed by which something begins that takes several transactions; {@code deed} says what. */
    private static final String BEGUN = "BEGUN";

    /** What traces folders, with progress on the screen. */
    TraceFolder folders(IdentityKeys keys, LoadOptions options, Progress progress) {
        return new TraceFolder(clock, keys, progress, temporary, options);
    }

    /** Loads a folder, or opens an office's store, and asks it something. */
    <T> T on(Path where, @Nullable Path keyFile, @Nullable Instant knownAt, Ground.Work<T> work) throws IOException {
        existing(where);
        if (isStore(where)) {
            try (var graph = open(where)) {
                var settings = TraceSettings.ofStore(where);
                return work.on(Ground.of(graph, settings, knownAt, Optional.empty(), Optional.empty()));
            }
        }
        try (var progress = new Progress(screen)) {
            return folders(keyPlace.keys(keyFile), LoadOptions.replaying(), progress)
                    .on(where, knownAt, work);
        }
    }

    /** The key under which persons of what is asked are known. */
    IdentityKeys keys(GroundOption asked) {
        return isStore(asked.in) ? keyPlace.ofStore(asked.in, asked.keyFile) : keyPlace.keys(asked.keyFile);
    }

    /** Refuses a name under which nothing is. */
    static Path existing(Path where) {
        if (!Files.exists(where)) {
            throw new Refusal(NO_SUCH_FOLDER, "没有 " + where + " · There is no such folder.", "Check the name.");
        }
        return where;
    }

    /** Today, by the law. */
    LocalDate today() {
        return LocalDate.now(clock.withZone(TraceFolder.CHINA));
    }

    /**
     * The day that was asked for, or today: what is told of it and noted must not change any more for want of waiting.
     *
     * @throws Refusal DAY_TO_COME if it has not begun
     */
    LocalDate begunDay(@Nullable LocalDate asked) {
        var today = today();
        if (asked != null && asked.isAfter(today)) {
            throw new Refusal(
                    "DAY_TO_COME", asked + " has not begun: it is " + today + ".", "Ask for today or a day before.");
        }
        return asked == null ? today : asked;
    }

    /** Who types: the account of the operating system. */
    static Actor account() {
        return new Actor(System.getProperty("user.name", "unknown"), "", "", Set.of("COMMAND"));
    }

    /** Writes into the trail of deeds of a store what a command did, and who typed it. */
    void deed(Graph graph, String kind, String about, Map<String, String> content) {
        new Deeds(graph, clock).record(new Deed(account(), kind, about, content));
    }

    /**
     * Writes down that somebody begins what takes several transactions: killed on the way, it stands in the trail without
     * its end.
     *
     * @return the number of the record, which the deed at the end names
     */
    long begun(Graph graph, String kind, String about) {
        return new Deeds(graph, clock).record(new Deed(account(), BEGUN, about, Map.of("deed", kind)));
    }

    /** Writes down, as the end of what was begun, what came of it. */
    void ended(Graph graph, long begun, String kind, String about, Map<String, String> content) {
        var all = new TreeMap<>(content);
        all.put("begun", Long.toString(begun));
        deed(graph, kind, about, all);
    }

    /** Does what takes several transactions, and writes it down before the first and after the last; also if it fails. */
    <T> T done(Graph graph, String kind, String about, Deeded<T> work, Function<? super T, Map<String, String>> told)
            throws IOException {
        long begun = begun(graph, kind, about);
        T done;
        try {
            done = work.run();
        } catch (IOException | RuntimeException failed) {
            try {
                ended(
                        graph,
                        begun,
                        kind,
                        about,
                        Map.of("failed", failed.getClass().getSimpleName()));
            } catch (RuntimeException lost) {
                failed.addSuppressed(lost);
            }
            throw failed;
        }
        ended(graph, begun, kind, about, told.apply(done));
        return done;
    }

    /** Work of which a deed tells. */
    @FunctionalInterface
    interface Deeded<T> {
        T run() throws IOException;
    }

    /** An office's store; that of a running server is spoken to. */
    Graph open(Path store) {
        return stores.open(store, GraphOptions.office(clock));
    }

    /** Where offices' stores are opened. */
    @FunctionalInterface
    interface Stores {
        /** Opens them in this process, or speaks to the process that has them open. */
        Stores REAL = Graphs::open;

        Graph open(Path folder, GraphOptions options);
    }

    /** Whether a folder is a store and no delivery. */
    static boolean isStore(Path folder) {
        return Files.isDirectory(folder.resolve("databases")) || Files.exists(folder.resolve("door.json"));
    }
}
