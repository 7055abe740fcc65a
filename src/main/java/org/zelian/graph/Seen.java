package org.zelian.graph;

import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.zelian.kernel.Tick;

/**
 * A memory of every fact in a store that was empty when it began, as long as nobody else writes: what it does not
 * remember is not there, what it remembers may be. Three bytes a fact; one in some hundred is remembered wrongly and
 * looked up for nothing.
 */
final class Seen {
    private static final int FIRST = 1 << 18;
    private static final int BITS_EACH = 12;
    private static final int PROBES = 6;

    private final List<long[]> filters = new ArrayList<>();
    private long room;
    private long last;
    private boolean whole = true;

    /** Notes a tick that was taken; one that somebody else took in between ends what can be said. */
    void at(Tick tick) {
        whole &= tick.number() == last + 1 && TransactionSynchronizationManager.isSynchronizationActive();
        if (!whole) {
            filters.clear();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                last = tick.number();
            }
        });
    }

    boolean mayHave(Chunk.Item item) {
        return !whole || mayHave(item.content) || mayHave(item.slot);
    }

    void add(Chunk.Item item) {
        if (whole) {
            add(item.content);
            add(item.slot);
        }
    }

    private boolean mayHave(String id) {
        long one = bits(id, 0);
        long step = bits(id, 12) | 1;
        for (var filter : filters) {
            if (isIn(filter, one, step)) {
                return true;
            }
        }
        return false;
    }

    private void add(String id) {
        if (room == 0) {
            room = (long) FIRST << Math.min(10, filters.size());
            filters.add(new long[Math.toIntExact((room * BITS_EACH) >> 6)]);
        }
        room--;
        var filter = filters.getLast();
        long one = bits(id, 0);
        long step = bits(id, 12) | 1;
        for (int i = 0; i < PROBES; i++) {
            long bit = place(filter, one + i * step);
            filter[(int) (bit >> 6)] |= 1L << bit;
        }
    }

    private static boolean isIn(long[] filter, long one, long step) {
        for (int i = 0; i < PROBES; i++) {
            long bit = place(filter, one + i * step);
            if ((filter[(int) (bit >> 6)] & (1L << bit)) == 0) {
                return false;
            }
        }
        return true;
    }

    private static long place(long[] filter, long hash) {
        return Long.remainderUnsigned(hash, (long) filter.length << 6);
    }

    /** Sixty bits of an id of 26 base-32 characters. */
    private static long bits(String id, int from) {
        long bits = 0;
        for (int i = from; i < from + 12; i++) {
            char c = id.charAt(i);
            bits = (bits << 5) | (c >= 'a' ? c - 'a' : c - '2' + 26);
        }
        return bits;
    }
}
