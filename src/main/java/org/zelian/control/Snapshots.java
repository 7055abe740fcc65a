package org.zelian.control;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.zelian.graph.Facts;
import org.zelian.graph.Graph;
import org.zelian.graph.Recorded;
import org.zelian.graph.Ticks;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Tick;

/**
 * Snapshots of a store: built from a stream of its facts at one tick, kept in a file, and refreshed from what changed
 * since. Facts never change below a tick, so the stream is consistent whatever is written meanwhile.
 */
public final class Snapshots {
    /** Above so many changes reading everything anew is no slower. */
    private static final int MOST_CHANGES = 2_000_000;

    private final Graph graph;
    private final Ticks ticks;
    private final int mostChanges;

    public Snapshots(Graph graph) {
        this(graph, MOST_CHANGES);
    }

    Snapshots(Graph graph, int mostChanges) {
        this.graph = graph;
        this.ticks = new Ticks(graph);
        this.mostChanges = mostChanges;
    }

    /** Hears how far it is; both numbers only grow. */
    public interface Progress {
        /** Nobody listens. */
        Progress SILENT = new Progress() {
            @Override
            public void read(long facts) {}

            @Override
            public void drawn(long parties) {}
        };

        /** Hears how many facts were read. */
        void read(long facts);

        /** Hears for how many parties it is worked out who votes in them. */
        void drawn(long parties);
    }

    /** Reads everything about control, as known at a tick. */
    public Snapshot read(Tick tick, Progress progress) {
        var gathering = new Gathering(aliases(tick));
        var count = new long[1];
        for (var kind : Rows.KINDS) {
            stream(kind, tick, recorded -> {
                gathering.add(recorded.id(), recorded.fact(), recorded.knownFrom());
                told(count, progress::read);
            });
        }
        progress.read(count[0]);
        return Snapshot.of(gathering, taken(tick), progress::drawn);
    }

    private void stream(FactKind kind, Tick tick, java.util.function.Consumer<Recorded> consumer) {
        if (kind == FactKind.SERVES) {
            graph.stream(
                    "control/partners-known", Map.of("tick", tick.number()), row -> consumer.accept(Recorded.of(row)));
        } else {
            new Facts(graph).stream(kind, tick, consumer);
        }
    }

    private Aliases aliases(Tick tick) {
        var aliases = new Aliases();
        graph.stream(
                "control/several-identifiers",
                Map.of("tick", tick.number()),
                row -> aliases.add(
                        row.texts("identifiers").stream().map(PartyRef::parse).toList()));
        return aliases;
    }

    private static void told(long[] count, LongConsumer progress) {
        if ((++count[0] & 0xfff) == 0) {
            progress.accept(count[0]);
        }
    }

    private Snapshot.Taken taken(Tick tick) {
        return Snapshot.Taken.of(store(), tick, ticks.instant(tick));
    }

    private String store() {
        return graph.readOne("control/store-id", Map.of(), row -> row.text("id"))
                .orElse("");
    }

    /**
     * What a refresh did.
     *
     * @param rebuilt why everything was read anew; empty if the changes were enough
     * @param changes how many facts came or went
     */
    public record Refreshed(Tick tick, String rebuilt, long changes) {
        public boolean isRebuilt() {
            return !rebuilt.isEmpty();
        }
    }

    /** Writes the snapshot of the last tick into a file. */
    public Refreshed build(Path file, Progress progress) throws IOException {
        return build(file, "asked for", progress);
    }

    private Refreshed build(Path file, String why, Progress progress) throws IOException {
        var parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        try (var snapshot = read(ticks.last(), progress)) {
            snapshot.write(file);
            return new Refreshed(snapshot.taken().tick(), why, snapshot.facts());
        }
    }

    /**
     * Brings a file to the last tick: applies the facts that came and went since it was written, and gives the same bytes
     * as building it anew. In doubt everything is read anew: no file, a damaged one, one of another version or store, a
     * tick that went back or is another one now, too many changes.
     */
    public Refreshed refresh(Path file, Progress progress) throws IOException {
        if (!Files.exists(file)) {
            return build(file, "there was no file", progress);
        }
        Snapshot old;
        try {
            old = Snapshot.open(file, Runtime.getRuntime().availableProcessors());
        } catch (IOException doubt) {
            return build(file, String.valueOf(doubt.getMessage()), progress);
        }
        Snapshot now;
        Changes changes;
        try (old) {
            var doubt = doubt(old.taken());
            changes = doubt.isEmpty() ? changes(old.taken().tick(), ticks.last()) : Changes.NONE;
            doubt = changes.tooMany(mostChanges) ? Optional.of("more than " + mostChanges + " facts changed") : doubt;
            if (doubt.isPresent()) {
                old.close();
                return build(file, doubt.get(), progress);
            }
            if (changes.to().equals(old.taken().tick())) {
                return new Refreshed(changes.to(), "", 0);
            }
            now = applied(old, changes, progress);
        }
        try (now) {
            now.write(file);
        }
        return new Refreshed(changes.to(), "", changes.count());
    }

    private Optional<String> doubt(Snapshot.Taken taken) {
        var last = ticks.last();
        if (!taken.store().equals(store())) {
            return Optional.of("it was taken from another store");
        }
        if (last.compareTo(taken.tick()) < 0) {
            return Optional.of("the store is at tick " + last.number() + ", before tick "
                    + taken.tick().number() + " of the file");
        }
        var at = ticks.instant(taken.tick()).map(Object::toString).orElse("");
        if (!at.equals(taken.at())) {
            return Optional.of("tick " + taken.tick().number() + " of the store is of another instant");
        }
        return Optional.empty();
    }

    /** What came since a tick and is still believed at another, and the ids of what went. */
    private record Changes(Tick to, List<Recorded> came, Set<String> went) {
        static final Changes NONE = new Changes(new Tick(0), List.of(), Set.of());

        boolean tooMany(int most) {
            return count() > most;
        }

        long count() {
            return (long) came.size() + went.size();
        }
    }

    private Changes changes(Tick since, Tick to) {
        if (since.equals(to)) {
            return new Changes(to, List.of(), Set.of());
        }
        var came = new java.util.ArrayList<Recorded>();
        var went = new HashSet<String>();
        new Facts(graph).changed(since, to, recorded -> {
            if (Content.kept(recorded.fact()) && came.size() + went.size() <= mostChanges) {
                if (recorded.isKnownAt(to)) {
                    came.add(recorded);
                } else {
                    went.add(recorded.id());
                }
            }
        });
        return new Changes(to, List.copyOf(came), Set.copyOf(went));
    }

    // An organisation only ever gets more identifiers: what the file's facts are read under still is one of its own,
    // and the
    // best of all is the best whichever of them is asked about.
    private Snapshot applied(Snapshot old, Changes changes, Progress progress) {
        var gathering = new Gathering(aliases(changes.to()));
        var count = new long[1];
        old.each((known, since) -> {
            if (!changes.went().contains(known.id())) {
                gathering.add(known.id(), known.fact(), since);
            }
            told(count, progress::read);
        });
        for (var recorded : changes.came()) {
            gathering.add(recorded.id(), recorded.fact(), recorded.knownFrom());
            told(count, progress::read);
        }
        progress.read(count[0]);
        return Snapshot.of(gathering, taken(changes.to()), progress::drawn);
    }
}
