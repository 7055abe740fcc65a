package org.zelian.control;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zelian.analytics.Network;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.Tick;

/**
 * Takes facts about control in any order, each organisation under one identifier, and lays them out as the tables of a
 * snapshot: the same facts give the same bytes. Memory while it works: some 70 bytes a fact and 30 a party, and the
 * tables once more.
 */
final class Gathering {
    private final RefIndex parties = new RefIndex();
    private final Map<String, Integer> known = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final List<KnownFact> merges = new ArrayList<>();
    private final Aliases aliases;
    private final OneName names;
    private long[] rows = new long[Rows.WIDTH << 6];
    private int count;

    /** Of a registry in which every organisation has one identifier. */
    Gathering() {
        this(new Aliases());
    }

    /** With what is known of all identifiers before the first fact comes. */
    Gathering(Aliases aliases) {
        this.aliases = aliases;
        this.names = aliases.names();
    }

    /** The tables, and which records of one human stand for which. */
    record Laid(Rows rows, MemorySegment merged) {}

    /** Takes a fact as stated and known since a tick; one that says nothing about control is left out. */
    boolean add(String id, Fact stated, Tick since) {
        if (!Content.kept(stated)) {
            return false;
        }
        var fact = names.of(stated);
        var number = Ids.parse(id);
        if (number == null) {
            throw new IllegalArgumentException("No snapshot can keep a fact with the id " + id);
        }
        if (fact.kind() == FactKind.SAME_AS) {
            merges.add(new KnownFact(id, fact, true));
        }
        long votes = votes(fact);
        boolean plain = fact.kind() == FactKind.HOLDS && fact.values().equals(Map.of("equity", Long.toString(votes)));
        var content = plain ? "" : Content.of(fact);
        int at = room();
        rows[at + Rows.ID] = number[0];
        rows[at + Rows.ID + 1] = number[1];
        rows[at + Rows.DAYS] = Rows.pair(
                Rows.day(fact.valid().from(), Network.ALWAYS),
                Rows.day(fact.valid().to(), Network.FOREVER));
        rows[at + Rows.VOTES] = votes;
        rows[at + Rows.TICK] = since.number();
        rows[at + Rows.KIND] = ((long) once(fact.source()) << 32)
                | number[2] << 16
                | (long) shape(fact) << 8
                | Rows.KINDS.indexOf(fact.kind());
        rows[at + Rows.ENDS] = Rows.pair(end(fact, 0), end(fact, 1));
        boolean empty = plain || (content.isEmpty() && fact.kind() != FactKind.HOLDS);
        int word = empty ? Rows.NONE : fact.kind() == FactKind.HOLDS ? word(content) : once(content);
        rows[at + Rows.CONTENT] = Rows.pair(end(fact, 2), word);
        for (int place = 3; place < fact.ends().size(); place++) {
            parties.number(fact.end(place));
        }
        return true;
    }

    private int room() {
        if ((count + 1L) * Rows.WIDTH > rows.length) {
            rows = Arrays.copyOf(rows, (int) Math.min(Integer.MAX_VALUE - 8, rows.length * 2L));
        }
        return Rows.WIDTH * count++;
    }

    private int end(Fact fact, int place) {
        return place < fact.ends().size() ? parties.number(fact.end(place)) : Rows.NONE;
    }

    private int word(String text) {
        words.add(text);
        return words.size() - 1;
    }

    private int once(String text) {
        return known.computeIfAbsent(text, this::word);
    }

    /** Votes that are a whole number of hundred-millionths; −1 where contributions, bands or nothing is told. */
    private static long votes(Fact fact) {
        if (fact.kind() != FactKind.HOLDS) {
            return -1;
        }
        var voting = fact.value("voting");
        return voting.isPresent() || Ratio.contributed(fact).isPresent()
                ? voting.map(Long::parseLong).orElse(-1L)
                : fact.value("equity").map(Long::parseLong).orElse(-1L);
    }

    private static int shape(Fact fact) {
        return fact.kind() != FactKind.HOLDS
                ? Rows.PLAIN
                : switch (fact.value("kind").orElse("")) {
                    case "STATE" -> Rows.STATE;
                    case "DISPERSED", "PUBLIC" -> Rows.DISPERSED;
                    default -> Rows.PLAIN;
                };
    }

    /** Lays everything out; the gathering is not to be used again. */
    Laid lay(Arena arena) {
        var order = parties.order();
        var place = new int[order.length];
        for (int at = 0; at < order.length; at++) {
            place[order[at]] = at;
        }
        var refs = aliases.behind(parties, order, place, arena);
        var canonical = canonical();
        var owners = new Owners(refs.count());
        for (int row = 0; row < count; row++) {
            for (int owner : owners(row, canonical)) {
                owners.add(place[owner], row);
            }
        }
        var sorted = owners.sorted(this::compare);
        var renamed = new HashMap<Integer, Integer>();
        var kept = new ArrayList<String>();
        var table = arena.allocate(8L * Rows.WIDTH * sorted.length, 8);
        for (int to = 0; to < sorted.length; to++) {
            copy(sorted[to], table, 8L * Rows.WIDTH * to, place, renamed, kept);
        }
        rows = new long[0];
        return new Laid(
                new Rows(table, owners.table(arena), refs, Texts.of(kept, arena)), merged(canonical, place, arena));
    }

    private int compare(int a, int b) {
        int first = Long.compareUnsigned(rows[a * Rows.WIDTH], rows[b * Rows.WIDTH]);
        int second = first != 0 ? first : Long.compareUnsigned(rows[a * Rows.WIDTH + 1], rows[b * Rows.WIDTH + 1]);
        return second != 0
                ? second
                : Long.compare(
                        rows[a * Rows.WIDTH + Rows.KIND] & 0xffff_ffffL,
                        rows[b * Rows.WIDTH + Rows.KIND] & 0xffff_ffffL);
    }

    private void copy(
            int row, MemorySegment table, long to, int[] place, Map<Integer, Integer> renamed, List<String> kept) {
        int at = row * Rows.WIDTH;
        for (int column = 0; column < Rows.WIDTH; column++) {
            long value = rows[at + column];
            if (column == Rows.KIND) {
                value = ((long) renamed((int) (value >>> 32), renamed, kept) << 32) | (value & 0xffff_ffffL);
            } else if (column == Rows.ENDS) {
                value = Rows.pair(placed((int) (value >>> 32), place), placed((int) value, place));
            } else if (column == Rows.CONTENT) {
                value = Rows.pair(placed((int) (value >>> 32), place), renamed((int) value, renamed, kept));
            }
            table.set(Bytes.LONG, to + 8L * column, value);
        }
    }

    private static int placed(int party, int[] place) {
        return party == Rows.NONE ? Rows.NONE : place[party];
    }

    private int renamed(int word, Map<Integer, Integer> renamed, List<String> kept) {
        if (word == Rows.NONE) {
            return Rows.NONE;
        }
        return renamed.computeIfAbsent(word, any -> {
            kept.add(words.get(word));
            return kept.size() - 1;
        });
    }

    private Map<Integer, Integer> canonical() {
        var identities = Identities.of(merges);
        var canonical = new HashMap<Integer, Integer>();
        for (var merge : merges) {
            for (var end : merge.fact().ends()) {
                int who = parties.number(identities.of(end));
                if (who != parties.number(end)) {
                    canonical.put(parties.number(end), who);
                }
            }
        }
        return canonical;
    }

    /** Whether facts of a kind are kept once for each of their parties. */
    static boolean standsUnderMany(FactKind kind) {
        return kind == FactKind.ARRANGEMENT || kind == FactKind.SAME_AS;
    }

    /** Under whom a fact is found: whoever is held, served, overseen or described; everybody who is bound or linked. */
    private Set<Integer> owners(int row, Map<Integer, Integer> canonical) {
        var kind = Rows.KINDS.get((int) (rows[row * Rows.WIDTH + Rows.KIND] & 0xff));
        long ends = rows[row * Rows.WIDTH + Rows.ENDS];
        int one = (int) (ends >>> 32);
        int two = (int) ends;
        return switch (kind) {
            case HOLDS, SERVES -> Set.of(canonical.getOrDefault(two, two));
            case ARRANGEMENT, SAME_AS -> {
                var owners = new LinkedHashSet<Integer>();
                long content = rows[row * Rows.WIDTH + Rows.CONTENT];
                var all = new HashSet<>(List.of(one, two, (int) (content >>> 32)));
                if ((int) content != Rows.NONE) {
                    Content.furtherEnds(words.get((int) content)).forEach(end -> all.add(parties.number(end)));
                }
                all.remove(Rows.NONE);
                all.forEach(end -> owners.add(canonical.getOrDefault(end, end)));
                yield owners;
            }
            default -> Set.of(canonical.getOrDefault(one, one));
        };
    }

    private static MemorySegment merged(Map<Integer, Integer> canonical, int[] place, Arena arena) {
        var pairs = canonical.entrySet().stream()
                .mapToLong(entry -> Rows.pair(place[entry.getKey()], place[entry.getValue()]))
                .sorted()
                .toArray();
        var table = arena.allocate(8L * pairs.length, 8);
        for (int i = 0; i < pairs.length; i++) {
            table.set(Bytes.LONG, 8L * i, pairs[i]);
        }
        return table;
    }
}
