package org.zelian.control;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import org.zelian.analytics.Network;
import org.zelian.analytics.Reach;
import org.zelian.analytics.SnapshotFile;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Tick;

/**
 * Everything about control in the whole registry as known at a tick: who votes where on primitive arrays, the facts in
 * tables beside them, which a file keeps mapped instead of on the heap.
 *
 * <p>Control of all on any day is counted on the arrays ({@link #control}); the full answer about one organisation comes
 * from the same engine, and from the same facts by id, as that read from the graph ({@link #above}). Arrays: 40 bytes a
 * stake in both directions and 8 a party; tables: 64 bytes a fact and some 35 a party. Any number of threads may ask.
 */
public final class Snapshot implements AutoCloseable {
    private static final String FORMAT = "2";
    private static final int TABLES = 10;

    private final Network network;
    private final Rows rows;
    private final Canon canon;
    private final MemorySegment seeds;
    private final MemorySegment merged;
    private final Map<String, String> about;
    private final Runnable owner;

    private Snapshot(
            Network network,
            Rows rows,
            MemorySegment merged,
            MemorySegment seeds,
            Map<String, String> about,
            Runnable owner) {
        this.network = network;
        this.rows = rows;
        this.merged = merged;
        this.canon = new Canon(merged);
        this.seeds = seeds;
        this.about = about;
        this.owner = owner;
    }

    /**
     * Where and when a snapshot was taken.
     *
     * @param store the id of the store; empty if there was none
     * @param at the instant of the tick; empty if there was none
     */
    public record Taken(String store, Tick tick, String at) {
        static final Taken NOWHERE = new Taken("", new Tick(0), "");

        /** With the instant of the tick. */
        public static Taken of(String store, Tick tick, Optional<Instant> at) {
            return new Taken(store, tick, at.map(Instant::toString).orElse(""));
        }
    }

    /** From facts at hand; those that are not believed are left out. */
    public static Snapshot of(Collection<KnownFact> facts) {
        var gathering = new Gathering();
        facts.stream()
                .filter(KnownFact::believed)
                .forEach(known -> gathering.add(known.id(), known.fact(), new Tick(0)));
        return of(gathering, Taken.NOWHERE, drawn -> {});
    }

    /** From what was gathered; {@code progress} is told how many parties are drawn. */
    static Snapshot of(Gathering gathering, Taken taken, LongConsumer progress) {
        var arena = Arena.ofShared();
        var laid = gathering.lay(arena);
        var drawn = Drawing.of(laid, ControlPolicy.standard(), arena, progress);
        var about = Map.of(
                "format", FORMAT,
                "store", taken.store(),
                "tick", Long.toString(taken.tick().number()),
                "at", taken.at());
        return new Snapshot(drawn.network(), laid.rows(), laid.merged(), drawn.seeds(), about, arena::close);
    }

    /** Writes it as one file, which appears only when it is whole. */
    public void write(Path file) throws IOException {
        var text = new StringBuilder();
        new TreeMap<>(about)
                .forEach((name, value) ->
                        text.append(name).append('=').append(value).append('\n'));
        SnapshotFile.write(
                file,
                network,
                taken().tick().number(),
                List.of(
                        Bytes.table(text.toString()),
                        rows.refs().texts().block(),
                        rows.refs().texts().ends(),
                        rows.table(),
                        rows.first(),
                        rows.words().block(),
                        rows.words().ends(),
                        merged,
                        seeds,
                        rows.refs().aliases()));
    }

    /**
     * Opens a file that was written before, its sums checked by so many threads; nothing of the tables is read onto the
     * heap.
     *
     * @throws IOException with what is wrong if the file cannot be trusted or is of another version
     */
    public static Snapshot open(Path file, int threads) throws IOException {
        var opened = SnapshotFile.open(file, threads);
        boolean kept = false;
        try {
            var tables = opened.tables();
            var about = tables.isEmpty() ? Map.<String, String>of() : about(tables.getFirst());
            if (!FORMAT.equals(about.get("format")) || tables.size() != TABLES) {
                throw new IOException(file + ": not a snapshot of control of format " + FORMAT + ", but of "
                        + about.getOrDefault("format", "something else") + ". Build it anew.");
            }
            var texts = new Texts(tables.get(1), tables.get(2));
            var refs = new Refs(texts, opened.network().nodes(), tables.get(9));
            var words = new Texts(tables.get(5), tables.get(6));
            var rows = new Rows(tables.get(3), tables.get(4), refs, words);
            var snapshot = new Snapshot(opened.network(), rows, tables.get(7), tables.get(8), about, opened::close);
            kept = true;
            return snapshot;
        } finally {
            if (!kept) {
                opened.close();
            }
        }
    }

    private static Map<String, String> about(MemorySegment table) {
        var about = new HashMap<String, String>();
        for (var line : Bytes.text(table, 0, table.byteSize()).split("\n")) {
            int is = line.indexOf('=');
            if (is > 0) {
                about.put(line.substring(0, is), line.substring(is + 1));
            }
        }
        return about;
    }

    /** Where and when it was taken. */
    public Taken taken() {
        return new Taken(
                about.getOrDefault("store", ""),
                new Tick(Long.parseLong(about.getOrDefault("tick", "0"))),
                about.getOrDefault("at", ""));
    }

    /** How many bytes the arrays take that control is counted on. */
    public long bytes() {
        return network.bytes();
    }

    /** How many bytes the tables of facts, references and words take, mapped or outside the heap. */
    public long tableBytes() {
        return rows.table().byteSize()
                + rows.first().byteSize()
                + size(rows.refs().texts())
                + rows.refs().aliases().byteSize()
                + size(rows.words())
                + merged.byteSize()
                + seeds.byteSize();
    }

    private static long size(Texts texts) {
        return texts.block().byteSize() + texts.ends().byteSize();
    }

    /** How many facts are kept; one with several parties may count for each. */
    public int facts() {
        return rows.count();
    }

    /** How many stakes and ties the arrays have. */
    public int edges() {
        return network.edges();
    }

    /** Who stands above an organisation on a day, by any of its identifiers; empty if no fact names it. */
    public Optional<Determined> above(PartyRef organisation, LocalDate day, ControlPolicy policy) {
        int asked = rows.refs().of(organisation);
        return asked < 0
                ? Optional.empty()
                : Optional.of(Determination.of(facts(canon.of(asked), reach(day)), ref(asked), day, policy));
    }

    /** Who controls whom on a day, everywhere, counted by so many threads. */
    public ControlOfAll control(LocalDate day, int threads) {
        return ControlOfAll.of(this, day, threads);
    }

    /** The facts that matter to a party. */
    List<KnownFact> facts(int node, Reach reach) {
        var facts = new LinkedHashSet<KnownFact>();
        for (int above : reach.above(node)) {
            for (int row = rows.begin(above); row < rows.end(above); row++) {
                facts.add(rows.fact(row));
            }
        }
        return List.copyOf(facts);
    }

    /** Gets ready to walk on a day; not for two threads. */
    Reach reach(LocalDate day) {
        return Reach.on(network, (int) day.toEpochDay());
    }

    /**
     * The group of a controller on a day: every organisation of which he is an actual controller by computation, in the
     * order of their references.
     */
    public List<PartyRef> under(PartyRef controller, LocalDate day, ControlPolicy policy) {
        return new Under(this, day, policy).of(controller);
    }

    int node(PartyRef party) {
        int node = rows.refs().of(party);
        return node < 0 ? -1 : canon.of(node);
    }

    PartyRef ref(int node) {
        return rows.refs().ref(node);
    }

    /** Whether a number stands for somebody, not for a record that was linked with another. */
    boolean stands(int node) {
        return canon.of(node) == node;
    }

    Network network() {
        return network;
    }

    MemorySegment seeds() {
        return seeds;
    }

    Rows rows() {
        return rows;
    }

    /** The parties that any fact names, humans joined. */
    public Set<PartyRef> parties() {
        var parties = new TreeSet<PartyRef>();
        for (int node = 0; node < rows.refs().count(); node++) {
            if (stands(node)) {
                parties.add(ref(node));
            }
        }
        return parties;
    }

    /** Shows every fact once, with the tick since which it is known. */
    void each(BiConsumer<KnownFact, Tick> consumer) {
        var seen = new HashSet<String>();
        for (int row = 0; row < rows.count(); row++) {
            var known = rows.fact(row);
            if (!Gathering.standsUnderMany(rows.kind(row)) || seen.add(known.id())) {
                consumer.accept(known, rows.tick(row));
            }
        }
    }

    /** Gives the memory of the tables back; nothing may be asked afterwards. */
    @Override
    public void close() {
        owner.run();
    }
}
