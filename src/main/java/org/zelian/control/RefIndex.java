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
        var bytes = party.toString().getBytes(StandardCharsets.UTF_8);
        int slot = slot(Arrays.hashCode(bytes));
        while (slots[slot] != 0) {
            int number = slots[slot] - 1;
            if (Arrays.equals(text, begin(number), ends[number], bytes, 0, bytes.length)) {
                return number;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        add(bytes);
        slots[slot] = count;
        if (count > slots.length / 2) {
            spread();
        }
        return count - 1;
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

    private int slot(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ (mixed >>> 15)) & (slots.length - 1);
    }

    private void spread() {
        slots = new int[slots.length * 2];
        for (int number = 0; number < count; number++) {
            int hash = 1;
            for (int at = begin(number); at < ends[number]; at++) {
                hash = 31 * hash + text[at];
            }
            int slot = slot(hash);
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

    /** The references in an order of the parties: the bytes, and where each ends. */
    MemorySegment[] tables(int[] order, Arena arena) {
        long size = count == 0 ? 0 : ends[count - 1];
        var block = arena.allocate((size + 7) & ~7L, 8);
        var where = arena.allocate(8L * count, 8);
        var source = MemorySegment.ofArray(text);
        long end = 0;
        for (int place = 0; place < order.length; place++) {
            int begin = begin(order[place]);
            int length = ends[order[place]] - begin;
            MemorySegment.copy(source, begin, block, end, length);
            end += length;
            where.set(Bytes.LONG, 8L * place, end);
        }
        return new MemorySegment[] {block, where};
    }
}
