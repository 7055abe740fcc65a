package org.zelian.analytics;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One array of a snapshot, ints or longs, or a table of the caller's; an absent one is empty. */
final class Section {
    /** The sections in the order of the file; those with a star hold longs. */
    static final List<String> NAMES = List.of(
            "in.first",
            "in.holder",
            "in.weight*",
            "in.days*",
            "in.ref",
            "in.band.edge",
            "in.band.least*",
            "in.band.most*",
            "out.first",
            "out.held",
            "out.weight*",
            "out.days*",
            "out.band.edge",
            "out.band.least*",
            "out.band.most*",
            "total*",
            "mute*");

    private final int @Nullable [] ints;
    private final long[] longs;
    private final @Nullable MemorySegment table;

    private Section(int @Nullable [] ints, long @Nullable [] longs, @Nullable MemorySegment table) {
        this.ints = ints;
        this.longs = longs == null ? new long[0] : longs;
        this.table = table;
    }

    private static Section ints(int @Nullable [] values) {
        return new Section(values == null ? new int[0] : values, null, null);
    }

    private static Section longs(long @Nullable [] values) {
        return new Section(null, values, null);
    }

    private static Section table(MemorySegment table) {
        if (table.byteSize() % 8 != 0 || table.byteSize() / 8 > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "A table has whole longs, at most 2^31 - 1, not " + table.byteSize() + " bytes");
        }
        return new Section(null, null, table);
    }

    /** The sections of a network, and after them the caller's tables. */
    static List<Section> of(Network network, List<MemorySegment> tables) {
        var sections = new ArrayList<>(of(network));
        tables.forEach(table -> sections.add(table(table)));
        return sections;
    }

    private static List<Section> of(Network network) {
        return List.of(
                ints(network.inFirst),
                ints(network.inFrom),
                longs(network.inWeight),
                longs(network.inDays),
                ints(network.refs),
                ints(network.inBands.edges),
                longs(network.inBands.least),
                longs(network.inBands.most),
                ints(network.outFirst),
                ints(network.outTo),
                longs(network.outWeight),
                longs(network.outDays),
                ints(network.outBands.edges),
                longs(network.outBands.least),
                longs(network.outBands.most),
                longs(network.totals),
                longs(network.mute));
    }

    int length() {
        if (table != null) {
            return (int) (table.byteSize() / 8);
        }
        return ints == null ? longs.length : ints.length;
    }

    /** Gives the bytes of the section, filled up to a multiple of eight. */
    long bytes() {
        return ints == null ? 8L * length() : (4L * ints.length + 7) & ~7L;
    }

    /** Puts values from a place on into a buffer until it is full or they end; gives the place after the last one. */
    int fill(ByteBuffer buffer, int from) {
        if (table != null) {
            int count = Math.min(length() - from, buffer.remaining() / 8);
            MemorySegment.copy(table, 8L * from, MemorySegment.ofBuffer(buffer), 0, 8L * count);
            buffer.position(8 * count);
            return from + count;
        }
        if (ints == null) {
            int count = Math.min(longs.length - from, buffer.remaining() / 8);
            buffer.asLongBuffer().put(longs, from, count);
            buffer.position(8 * count);
            return from + count;
        }
        int count = Math.min(ints.length - from, buffer.remaining() / 4);
        buffer.asIntBuffer().put(ints, from, count);
        buffer.position(4 * count);
        if (from + count == ints.length && (ints.length & 1) != 0) {
            buffer.putInt(0);
        }
        return from + count;
    }
}
