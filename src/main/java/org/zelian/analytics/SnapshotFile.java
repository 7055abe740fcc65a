package org.zelian.analytics;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * A {@link Network} in a file: written at once, opened at the speed of reading, checked before anything is believed.
 *
 * <p>The file is mapped, every section's checksum and structure is checked, and the arrays are filled from the mapping
 * without parsing; about 50 bytes an edge. Tables of the caller's, which only he understands, may stand behind the
 * network; they stay mapped, and take no heap, until the file is closed. A file that is cut, damaged or of another kind
 * is refused with the byte at which the trouble begins. The format stands in {@code src/docs/snapshot.md}.
 */
public final class SnapshotFile implements AutoCloseable {
    static final long MAGIC = 0x3154454E_4E4C455AL;
    static final int VERSION = 2;
    /** How many tables of the caller's fit into the header. */
    public static final int MOST_TABLES = 10;

    static final int HEADER = 512;
    static final int TABLE = 64;
    private static final int BLOCK = 1 << 20;

    private final Network network;
    private final long stamp;
    private final List<MemorySegment> tables;
    private final Arena arena;

    private SnapshotFile(Network network, long stamp, List<MemorySegment> tables, Arena arena) {
        this.network = network;
        this.stamp = stamp;
        this.tables = tables;
        this.arena = arena;
    }

    /** Gives the network that was written. */
    public Network network() {
        return network;
    }

    /** Gives the caller's number that was written with it, such as the tick at which it was taken. */
    public long stamp() {
        return stamp;
    }

    /** Gives the tables that were written behind the network, mapped; not to be used once this is closed. */
    public List<MemorySegment> tables() {
        return tables;
    }

    /** Gives the tables back to the system; the network stays. */
    @Override
    public void close() {
        if (arena.scope().isAlive()) {
            arena.close();
        }
    }

    /** Writes a network and a number of the caller's; the file appears only when it is complete and on disk. */
    public static void write(Path file, Network network, long stamp) throws IOException {
        write(file, network, stamp, List.of());
    }

    /**
     * As {@link #write(Path, Network, long)}, with tables behind the network.
     *
     * @param tables at most {@link #MOST_TABLES}, each of whole longs, little-endian
     */
    public static void write(Path file, Network network, long stamp, List<MemorySegment> tables) throws IOException {
        if (tables.size() > MOST_TABLES) {
            throw new IllegalArgumentException(
                    "A snapshot has at most " + MOST_TABLES + " tables, not " + tables.size());
        }
        var absolute = file.toAbsolutePath();
        var draft = absolute.resolveSibling(absolute.getFileName() + ".draft");
        try (var channel = FileChannel.open(
                draft, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            var header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
            var sections = Section.of(network, tables);
            header.putLong(MAGIC).putInt(VERSION).putInt(sections.size()).putLong(stamp);
            header.putInt(network.nodes).putInt(network.edges());
            long offset = HEADER;
            channel.position(offset);
            for (int i = 0; i < sections.size(); i++) {
                var section = sections.get(i);
                int sum = write(channel, section);
                header.putInt(TABLE + 16 * i, section.length()).putInt(TABLE + 16 * i + 4, sum);
                header.putLong(TABLE + 16 * i + 8, offset);
                offset += section.bytes();
            }
            header.putLong(40, offset);
            header.putInt(HEADER - 4, sum(header.slice(0, HEADER - 4)));
            channel.write(header.rewind(), 0);
            channel.force(true);
        }
        Files.move(draft, absolute, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static int write(FileChannel channel, Section section) throws IOException {
        var sum = new CRC32C();
        var buffer = ByteBuffer.allocateDirect(BLOCK).order(ByteOrder.LITTLE_ENDIAN);
        for (int from = 0; from < section.length(); ) {
            from = section.fill(buffer.clear(), from);
            sum.update(buffer.flip());
            buffer.rewind();
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        }
        return (int) sum.getValue();
    }

    static int sum(ByteBuffer bytes) {
        var sum = new CRC32C();
        sum.update(bytes);
        return (int) sum.getValue();
    }

    /**
     * Opens a snapshot, its sections checked and read by so many threads.
     *
     * @throws SnapshotRefused if the file is not a snapshot, cut, longer than it says, or damaged anywhere
     */
    public static SnapshotFile open(Path file, int threads) throws IOException {
        var arena = Arena.ofShared();
        boolean kept = false;
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            if (size < HEADER) {
                throw new SnapshotRefused(file, size, "the file ends inside its header of " + HEADER + " bytes");
            }
            var bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, size, arena);
            var header = bytes.asSlice(0, HEADER).asByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
            checkHeader(file, header, size);
            var sections = new SnapshotSections(file, header, bytes, threads);
            var opened = new SnapshotFile(sections.read(), header.getLong(16), sections.tables(), arena);
            kept = !opened.tables.isEmpty();
            return opened;
        } finally {
            if (!kept) {
                arena.close();
            }
        }
    }

    private static void checkHeader(Path file, ByteBuffer header, long size) throws SnapshotRefused {
        if (header.getLong(0) != MAGIC) {
            throw new SnapshotRefused(file, 0, "this is not a network snapshot; one begins with ZELNNET1");
        }
        if (header.getInt(8) != VERSION) {
            throw new SnapshotRefused(
                    file, 8, "version " + header.getInt(8) + " of the format; this program reads " + VERSION);
        }
        if (sum(header.slice(0, HEADER - 4)) != header.getInt(HEADER - 4)) {
            throw new SnapshotRefused(file, 0, "the header's checksum is wrong");
        }
        if (header.getLong(40) != size) {
            throw new SnapshotRefused(
                    file,
                    Math.min(size, header.getLong(40)),
                    "the file has " + size + " bytes where its header says " + header.getLong(40));
        }
    }

    /** Gives the sum of a stretch of a mapped file. */
    static int sum(MemorySegment bytes) {
        var sum = new CRC32C();
        for (long from = 0; from < bytes.byteSize(); from += 1 << 28) {
            sum.update(bytes.asSlice(from, Math.min(1 << 28, bytes.byteSize() - from))
                    .asByteBuffer());
        }
        return (int) sum.getValue();
    }
}
