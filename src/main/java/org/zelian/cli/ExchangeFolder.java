package org.zelian.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zelian.cli.tables.OutFolder;
import org.zelian.kernel.Refusal;

/** A folder through which departments and this office hand each other files; held by one command at a time. */
final class ExchangeFolder implements AutoCloseable {
    private static final String AS_OF = "as-of.txt";

    private final Path folder;
    private final FileChannel lock;

    private ExchangeFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Takes a folder that is there, and nothing else. */
    static ExchangeFolder take(Path folder) throws IOException {
        if (!Files.isDirectory(Desk.existing(folder)) || Desk.isStore(folder)) {
            throw new Refusal(
                    "EXCHANGE_FOLDER",
                    folder + (Files.isDirectory(folder) ? " is a store." : " is no folder."),
                    "Name a folder that serves this exchange and nothing else.");
        }
        var lock =
                FileChannel.open(folder.resolve(".exchange.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (held(lock) == null) {
            lock.close();
            throw new Refusal(
                    "EXCHANGE_BUSY",
                    "Another command works in " + folder + ".",
                    "Run it again when that one has ended.");
        }
        Files.createDirectories(folder.resolve("incoming"));
        return new ExchangeFolder(folder, lock);
    }

    private static @Nullable FileLock held(FileChannel lock) throws IOException {
        try {
            return lock.tryLock();
        } catch (OverlappingFileLockException ours) {
            return null;
        }
    }

    Path incoming() {
        return folder.resolve("incoming");
    }

    Path outgoing() {
        return folder.resolve("outgoing");
    }

    /**
     * Notes the day that is told, and of which store. An earlier day, or another store, knows less: all that it does not
     * know would be taken back.
     *
     * @param store what tells it from other stores
     * @throws Refusal EXCHANGE_BACKWARDS, EXCHANGE_OTHER_STORE
     */
    void reach(LocalDate day, String store) throws IOException {
        var file = folder.resolve(AS_OF);
        var before = Files.isRegularFile(file) ? Files.readAllLines(file) : List.<String>of();
        var told = before.isEmpty() ? null : parsed(before.getFirst().strip());
        if (told != null && day.isBefore(told)) {
            throw new Refusal(
                    "EXCHANGE_BACKWARDS",
                    folder + " tells how things stood on " + told + "; " + day + " is before that.",
                    "Ask for that day or a later one, or name another folder.");
        }
        if (before.size() > 1 && !before.get(1).strip().equals(store)) {
            throw new Refusal(
                    "EXCHANGE_OTHER_STORE",
                    folder + " tells of another store.",
                    "Name that store, or another folder; if the store was built anew, remove " + file + ".");
        }
        var lines = List.of(day.toString(), store);
        if (!lines.equals(before)) {
            new OutFolder(folder).lines(AS_OF, lines);
        }
    }

    private static @Nullable LocalDate parsed(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException other) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
