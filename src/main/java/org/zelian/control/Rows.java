package org.zelian.control;

import java.lang.foreign.MemorySegment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zelian.analytics.Network;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.Period;
import org.zelian.kernel.Tick;

/**
 * Facts about control as rows of eight numbers, by the party that each is about, then by id.
 *
 * <p>id (two), days, votes in hundred-millionths or −1 where they are no such number, tick, kind and shape and again and
 * source, two ends, a third end and the content. A row costs 64 bytes outside the heap; the plain stake has no content.
 */
record Rows(MemorySegment table, MemorySegment first, Refs refs, Texts words) {
    static final int WIDTH = 8;
    static final int ID = 0;
    static final int DAYS = 2;
    static final int VOTES = 3;
    static final int TICK = 4;
    static final int KIND = 5;
    static final int ENDS = 6;
    static final int CONTENT = 7;
    /** No content, no third end. */
    static final int NONE = -1;

    /** Kinds by their numbers in a row. */
    static final List<FactKind> KINDS = List.of(
            FactKind.SAME_AS,
            FactKind.PROFILE,
            FactKind.PERSON,
            FactKind.HOLDS,
            FactKind.SERVES,
            FactKind.ARRANGEMENT,
            FactKind.OVERSEEN_BY,
            FactKind.DETERMINES);

    /** What a stake's kind says about its holder: nothing, that it is the state, that it is many. */
    static final int PLAIN = 0;

    static final int STATE = 1;
    static final int DISPERSED = 2;

    int count() {
        return (int) (table.byteSize() / (8L * WIDTH));
    }

    int begin(int node) {
        return first.get(Bytes.INT, 4L * node);
    }

    int end(int node) {
        return begin(node + 1);
    }

    long get(int row, int column) {
        return table.get(Bytes.LONG, 8L * ((long) row * WIDTH + column));
    }

    FactKind kind(int row) {
        return KINDS.get((int) (get(row, KIND) & 0xff));
    }

    int shape(int row) {
        return (int) (get(row, KIND) >>> 8 & 0xff);
    }

    int source(int row) {
        return (int) (get(row, KIND) >>> 32);
    }

    /** A party of the fact, by its place: 0, 1 or 2; −1 if it has fewer. */
    int end(int row, int place) {
        return switch (place) {
            case 0 -> (int) (get(row, ENDS) >>> 32);
            case 1 -> (int) get(row, ENDS);
            default -> (int) (get(row, CONTENT) >>> 32);
        };
    }

    /** The number of the content among the words; −1 for a stake of exactly its votes. */
    int content(int row) {
        return (int) get(row, CONTENT);
    }

    long votes(int row) {
        return get(row, VOTES);
    }

    int from(int row) {
        return (int) (get(row, DAYS) >> 32);
    }

    int to(int row) {
        return (int) get(row, DAYS);
    }

    Tick tick(int row) {
        return new Tick(get(row, TICK));
    }

    String id(int row) {
        return Ids.text(get(row, ID), get(row, ID + 1), (int) (get(row, KIND) >>> 16 & 0xffff));
    }

    KnownFact fact(int row) {
        int content = content(row);
        var text = content == NONE ? "" : words.text(content);
        var ends = new ArrayList<>(List.of(refs.ref(end(row, 0))));
        for (int place = 1; place < 3 && end(row, place) != NONE; place++) {
            ends.add(refs.ref(end(row, place)));
        }
        ends.addAll(Content.furtherEnds(text));
        var values = content == NONE && kind(row) == FactKind.HOLDS
                ? Map.of("equity", Long.toString(votes(row)))
                : Content.values(text);
        var valid = Period.of(day(from(row), Network.ALWAYS), day(to(row), Network.FOREVER));
        return new KnownFact(id(row), Fact.of(kind(row), ends, values, valid, words.text(source(row))), true);
    }

    private static @Nullable LocalDate day(int day, int open) {
        return day == open ? null : LocalDate.ofEpochDay(day);
    }

    static int day(@Nullable LocalDate day, int open) {
        return day == null ? open : (int) day.toEpochDay();
    }

    static long pair(int high, int low) {
        return ((long) high << 32) | (low & 0xFFFF_FFFFL);
    }
}
