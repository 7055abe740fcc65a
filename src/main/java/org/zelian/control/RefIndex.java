package org.zelian.control;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.zelian.kernel.PartyRef;

/**
 * Numbers parties as they come, some 30 bytes each, then anew in the order of their references, so that the same facts
 * give the same numbers whatever their order.
 */
final class RefIndex {
    private byte[] text = new byte[1 << 12];
    private int[] ends = new int[1 << 6];
    private int[] slots = new int[1 << 8];
    private int count;

    /** The number of a party, a new one if it has none yet. */
    int number(PartyRef party) {
        var bytes = bytes(party);
        int slot = slot(Arrays.hashCode(bytes), bytes, 0, bytes.length);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        add(bytes);
        slots[slot] = count;
        if (count > slots.length / 2) {
            spread();
        }
        return count - 1;
    }

    /** The number of a party; −1 if it has none. */
    int find(PartyRef party) {
        var bytes = bytes(party);
        return slots[slot(Arrays.hashCode(bytes), bytes, 0, bytes.length)] - 1;
    }

    /** The number that a party of another index has here; −1 if it has none. */
    int find(RefIndex other, int number) {
        int from = other.begin(number);
        int to = other.ends[number];
        return slots[slot(hash(other.text, from, to), other.text, from, to)] - 1;
    }

    private static byte[] bytes(PartyRef party) {
        return party.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Where a reference is, or the empty slot in which it would be. */
    private int slot(int hash, byte[] bytes, int from, int to) {
        int slot = first(hash);
        while (slots[slot] != 0
                && !Arrays.equals(text, begin(slots[slot] - 1), ends[slots[slot] - 1], bytes, from, to)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    /** As {@link Arrays#hashCode(byte[])} of a stretch. */
    private static int hash(byte[] bytes, int from, int to) {
        int hash = 1;
        for (int at = from; at < to; at++) {
            hash = 31 * hash + bytes[at];
        }
        return hash;
    }

    private void add(byte[] bytes) {
        int begin = count == 0 ? 0 : ends[count - 1];
        int end = Math.addExact(begin, bytes.length);
        if (end > text.length) {
            text = Arrays.copyOf(text, (int) Math.min(Integer.MAX_VALUE - 8, Math.max(end, text.length * 2L)));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        System.arraycopy(bytes, 0, text, begin, bytes.length);
        ends[count++] = end;
    }

    private int begin(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    private int first(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ (mixed >>> 15)) & (slots.length - 1);
    }

    private void spread() {
        slots = new int[slots.length * 2];
        for (int number = 0; number < count; number++) {
            int slot = first(hash(text, begin(number), ends[number]));
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = number + 1;
        }
    }

    int count() {
        return count;
    }

    PartyRef ref(int number) {
        return PartyRef.parse(new String(text, begin(number), ends[number] - begin(number), StandardCharsets.UTF_8));
    }

    /** The parties in the order of their references. */
    int[] order() {
        var order = new int[count];
        Arrays.setAll(order, number -> number);
        Bytes.sort(order, 0, count, (a, b) -> Arrays.compareUnsigned(text, begin(a), ends[a], text, begin(b), ends[b]));
        return order;
    }

    /** The references in an order of the parties, and behind them some of another index in theirs. */
    Texts texts(int[] order, RefIndex other, int[] behind, Arena arena) {
        var block = arena.allocate((size(order) + other.size(behind) + 7) & ~7L, 8);
        var where = arena.allocate(8L * (order.length + behind.length), 8);
        put(order, new Texts(block, where), 0);
        other.put(behind, new Texts(block, where), order.length);
        return new Texts(block, where);
    }

    private long size(int[] order) {
        long size = 0;
        for (int number : order) {
            size += ends[number] - begin(number);
        }
        return size;
    }

    private void put(int[] order, Texts texts, int first) {
        var source = MemorySegment.ofArray(text);
        long end = texts.begin(first);
        for (int at = 0; at < order.length; at++) {
            int begin = begin(order[at]);
            int length = ends[order[at]] - begin;
            MemorySegment.copy(source, begin, texts.block(), end, length);
            end += length;
            texts.ends().set(Bytes.LONG, 8L * (first + at), end);
        }
    }
}
