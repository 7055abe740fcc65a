package org.zelian.analytics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The sections of an opened snapshot: each is checked against its sum, then its numbers against the whole. */
final class SnapshotSections {
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final Path file;
    private final ByteBuffer header;
    private final MemorySegment bytes;
    private final int nodes;
    private final int edges;
    private final int[][] ints = new int[Section.NAMES.size()][];
    private final long[][] longs = new long[Section.NAMES.size()][];
    private final @Nullable MemorySegment[] tables;

    SnapshotSections(Path file, ByteBuffer header, MemorySegment bytes, int threads) throws IOException {
        this.file = file;
        this.header = header;
        this.bytes = bytes;
        nodes = header.getInt(24);
        edges = header.getInt(28);
        int count = header.getInt(12);
        int least = Section.NAMES.size();
        if (count < least || count > least + SnapshotFile.MOST_TABLES) {
            throw new SnapshotRefused(file, 12, count + " sections where there are " + least + " or some more");
        }
        tables = new MemorySegment[count - least];
        try {
            Threads.blocks(count, 1, threads, (begin, end) -> load(begin));
        } catch (UncheckedIOException refused) {
            throw refused.getCause();
        }
    }

    private long offset(int section) {
        return header.getLong(SnapshotFile.TABLE + 16 * section + 8);
    }

    private int length(int section) {
        return header.getInt(SnapshotFile.TABLE + 16 * section);
    }

    private void load(int section) {
        int length = length(section);
        boolean table = section >= Section.NAMES.size();
        boolean wide = table || Section.NAMES.get(section).endsWith("*");
        long size = wide ? 8L * length : (4L * length + 7) & ~7L;
        if (length < 0 || offset(section) < 0 || offset(section) > bytes.byteSize() - size) {
            throw refused(section, "its " + size + " bytes go beyond the end of the file");
        }
        var slice = bytes.asSlice(offset(section), size);
        if (SnapshotFile.sum(slice) != header.getInt(SnapshotFile.TABLE + 16 * section + 4)) {
            throw refused(section, "its " + size + " bytes do not give its checksum");
        }
        if (table) {
            tables[section - Section.NAMES.size()] = slice;
        } else if (wide) {
            longs[section] = new long[length];
            MemorySegment.copy(slice, LONG, 0, longs[section], 0, length);
        } else {
            ints[section] = new int[length];
            MemorySegment.copy(slice, INT, 0, ints[section], 0, length);
        }
    }

    private UncheckedIOException refused(int section, String found) {
        int table = section - Section.NAMES.size();
        var name = table < 0 ? "section " + Section.NAMES.get(section).replace("*", "") : "table " + table;
        return new UncheckedIOException(new SnapshotRefused(file, offset(section), name + ": " + found));
    }

    List<MemorySegment> tables() {
        return Arrays.stream(tables).map(Objects::requireNonNull).toList();
    }

    Network read() throws IOException {
        try {
            var in = side(0, 1, 2, 3, 5);
            var out = side(8, 9, 10, 11, 12);
            return new Network(nodes, in, ints[4].length == 0 ? null : ints[4], out, orNull(15), orNull(16));
        } catch (UncheckedIOException refused) {
            throw refused.getCause();
        }
    }

    private long @Nullable [] orNull(int section) {
        return longs[section].length == 0 ? null : longs[section];
    }

    private Network.Side side(int first, int other, int weight, int days, int band) {
        int last = 0;
        if (ints[first].length != nodes + 1 || ints[other].length != edges || longs[weight].length != edges) {
            throw refused(first, "its length does not fit " + nodes + " nodes and " + edges + " edges");
        }
        for (int at : ints[first]) {
            if (at < last) {
                throw refused(first, "an edge number goes back from " + last + " to " + at);
            }
            last = at;
        }
        if (ints[first][0] != 0 || last != edges) {
            throw refused(first, "it leads to " + last + " edges where there are " + edges);
        }
        for (int node : ints[other]) {
            if (node < 0 || node >= nodes) {
                throw refused(other, "node " + node + " where there are " + nodes);
            }
        }
        var bands = ints[band].length == 0 ? Bands.NONE : new Bands(ints[band], longs[band + 1], longs[band + 2]);
        return new Network.Side(ints[first], ints[other], longs[weight], orNull(days), bands);
    }
}
