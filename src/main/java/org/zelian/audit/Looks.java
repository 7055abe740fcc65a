package org.zelian.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import org.zelian.kernel.Canonical;

/**
 * The trail of looks: a file of lines, only ever added to, each line carrying the hash of the one before it.
 *
 * <p>{@link #record} returns when its line is on the disk, so an answer that waits for it never leaves without a record.
 * All lines that wait at a moment share one write and one sync. A last line that a power cut tore off is dropped when
 * the trail is opened again: its answer never left. Safe for use by many threads.
 */
public final class Looks implements AutoCloseable {
    private static final String BEGINNING = "0".repeat(64);

    private final FileChannel file;
    private final Clock clock;
    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final Thread writer;
    private String last;
    private long number;

    private sealed interface Waiting {}

    private record Line(Look look, Instant at, CompletableFuture<Long> written) implements Waiting {}

    private record End() implements Waiting {}

    private Looks(FileChannel file, String last, long number, Clock clock) {
        this.file = file;
        this.last = last;
        this.number = number;
        this.clock = clock;
        this.writer = Thread.ofPlatform().name("looks").daemon().start(this::write);
    }

    /** Opens a trail, or begins one that only its owner may read. */
    public static Looks open(Path path, Clock clock) {
        try {
            if (!Files.exists(path)) {
                create(path);
            }
            var lines = Trail.whole(path);
            var channel = FileChannel.open(path, StandardOpenOption.WRITE);
            channel.truncate(lines.bytes());
            channel.position(lines.bytes());
            return new Looks(channel, lines.lastHash().isEmpty() ? BEGINNING : lines.lastHash(), lines.count(), clock);
        } catch (IOException refused) {
            throw new UncheckedIOException("The trail of looks " + path + " cannot be opened", refused);
        }
    }

    /**
     * Writes one look into a trail that several programs add to, each in its turn, and waits until it is on the disk. The
     * trail of a running server is its own: give it another file.
     *
     * @return its number in the trail, from 1
     */
    public static synchronized long once(Path path, Clock clock, Look look) {
        try {
            if (!Files.exists(path)) {
                create(path);
            }
            var turn = path.resolveSibling(path.getFileName() + ".lock");
            try (var file = FileChannel.open(turn, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var held = file.lock();
                    var looks = open(path, clock)) {
                if (!held.isValid()) {
                    throw new IOException(turn + " is not held");
                }
                return looks.record(look);
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(
                    "The trail of looks " + path + " cannot be written; no answer is given", refused);
        }
    }

    /**
     * Writes a look down and waits until it is on the disk.
     *
     * @return its number in the trail, from 1
     * @throws IllegalStateException if it could not be written: then nothing may be answered
     */
    public long record(Look look) {
        var line = new Line(look, clock.instant(), new CompletableFuture<>());
        queue.add(line);
        if (!writer.isAlive()) {
            throw new IllegalStateException("The trail of looks is closed");
        }
        try {
            return line.written().join();
        } catch (CompletionException failed) {
            throw new IllegalStateException("The trail of looks could not be written; no answer is given", failed);
        }
    }

    @Override
    public void close() throws IOException {
        queue.add(new End());
        try {
            writer.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        file.close();
    }

    private void write() {
        var batch = new ArrayList<Waiting>();
        try {
            while (true) {
                batch.add(queue.take());
                queue.drainTo(batch, 1000);
                var lines = batch.stream()
                        .filter(Line.class::isInstance)
                        .map(Line.class::cast)
                        .toList();
                commit(lines);
                if (lines.size() < batch.size()) {
                    return;
                }
                batch.clear();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void commit(List<Line> lines) {
        var first = number;
        var before = last;
        var length = length();
        try {
            var text = new StringBuilder();
            for (var line : lines) {
                text.append(next(line)).append('\n');
            }
            var bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(false);
        } catch (IOException | RuntimeException failed) {
            number = first;
            last = before;
            takeBack(length);
            lines.forEach(line -> line.written().completeExceptionally(failed));
            return;
        }
        for (var line : lines) {
            line.written().complete(++first);
        }
    }

    private long length() {
        try {
            return file.position();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    // Half a batch must not stand between two whole ones.
    private void takeBack(long length) {
        try {
            file.truncate(length);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }

    private String next(Line line) {
        var entry = new TreeMap<String, Object>();
        entry.put("n", ++number);
        entry.put("at", line.at().toString());
        entry.put("actor", line.look().actor().name());
        entry.put("department", line.look().actor().department());
        entry.put("kind", line.look().kind());
        entry.put("content", line.look().content());
        entry.put("before", last);
        var text = Canonical.json(entry);
        last = Canonical.sha256Hex(text);
        return text;
    }

    private static void create(Path path) throws IOException {
        var folder = path.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(path);
        }
    }
}
