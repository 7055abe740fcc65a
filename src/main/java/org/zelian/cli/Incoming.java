package org.zelian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zelian.cli.tables.OutFolder;
import org.zelian.cli.tables.PlainRows;
import org.zelian.intake.Delivery;
import org.zelian.intake.LoadOptions;
import org.zelian.intake.LoadProgress;
import org.zelian.intake.LoadResult;
import org.zelian.intake.Rejection;

/**
 * The files that departments put into a folder: read through the door of every delivery, then put away, each with a
 * report of its refused rows. What is still being written is left for the next time.
 *
 * <p>A file is put away after everything it says is stored. One that was stored and not put away is read once more, which
 * changes nothing.
 */
final class Incoming {
    private static final Set<String> TAKEN = Set.of("feedback", "notice_steps");
    private static final String CSV = ".csv";
    private static final String WRITING = "还在写 · still being written";

    private final Path folder;
    private final SortedMap<Path, Look> waiting = new TreeMap<>();
    private final SortedMap<String, String> left = new TreeMap<>();

    private Incoming(Path folder) {
        this.folder = folder;
    }

    /** How a file looks: one that looks the same twice is whole. */
    private record Look(long size, FileTime changed) {
        static Look at(Path file) throws IOException {
            var now = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return new Look(now.size(), now.lastModifiedTime());
        }
    }

    /** Time that passes between two looks. */
    @FunctionalInterface
    interface Pause {
        void pass() throws InterruptedException;
    }

    /** Looks twice at what lies in a folder, if there is anything. */
    static Incoming in(Path folder, Pause pause) throws IOException, InterruptedException {
        var incoming = new Incoming(folder);
        if (Files.isDirectory(folder)) {
            incoming.look();
        }
        if (!incoming.waiting.isEmpty()) {
            pause.pass();
            for (var file : List.copyOf(incoming.waiting.keySet())) {
                incoming.lookAgain(file);
            }
        }
        return incoming;
    }

    private void look() throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                var name = String.valueOf(file.getFileName());
                if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS) || name.startsWith(".")) {
                    continue;
                }
                if (!name.endsWith(CSV) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    left.put(name, name.endsWith(".part") ? WRITING : "不是 .csv 文件 · no file .csv");
                } else {
                    waiting.put(file, Look.at(file));
                }
            }
        }
    }

    /** Whether a file still looks as it did; one that does not is left. */
    private boolean lookAgain(Path file) throws IOException {
        boolean there = Files.isReadable(file);
        if (there && Look.at(file).equals(waiting.get(file))) {
            return true;
        }
        waiting.remove(file);
        left.put(String.valueOf(file.getFileName()), there ? WRITING : "不能读取 · cannot be read");
        return false;
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** Files that are left for the next time, and why. */
    Map<String, String> left() {
        return left;
    }

    /** What was read from one file. */
    record Read(Path file, LoadResult result) {
        String name() {
            return String.valueOf(file.getFileName());
        }

        /** In a few words, for the trail. */
        String told() {
            var batches = result.files().stream()
                    .flatMap(each -> each.batch().stream())
                    .toList();
            return "%s %s rows %d, refused %d, new %d"
                    .formatted(
                            name(), batches, result.rows(), result.rejections().size(), result.added());
        }
    }

    /** Reads each file through the door. */
    List<Read> read(StoreDoor door, LoadProgress progress) throws IOException {
        var read = new ArrayList<Read>();
        for (var file : waiting.keySet()) {
            var delivery = Delivery.open(file);
            var other = delivery.sheets().stream()
                    .map(sheet -> sheet.type().name())
                    .filter(type -> !TAKEN.contains(type))
                    .findFirst();
            read.add(new Read(
                    file,
                    other.isPresent()
                            ? notTaken(file, other.get())
                            : door.load(delivery, LoadOptions.usual(), progress)));
        }
        return read;
    }

    /** Departments report; registers and decisions come in by {@code load}. */
    private static LoadResult notTaken(Path file, String type) {
        var name = String.valueOf(file.getFileName());
        var refused = new Rejection(
                name,
                0,
                "",
                "NOT_TAKEN_HERE",
                type,
                "Only feedback.csv and notice_steps.csv are read from this folder; deliver other files with zelian load.",
                "");
        return new LoadResult(List.of(), List.of(refused), List.of());
    }

    /** Puts away what was read: first the report, then the file. One that changed while it was read stays. */
    void away(List<Read> read, LocalDate day) throws IOException {
        var done = folder.resolve("done").resolve(day.toString());
        for (var each : read) {
            if (lookAgain(each.file())) {
                var to = free(done, each);
                var rejected = PlainRows.rejected();
                each.result()
                        .rejections()
                        .forEach(r -> rejected.add(
                                r.file(),
                                Long.toString(r.line()),
                                r.column(),
                                r.code(),
                                r.found(),
                                r.advice(),
                                r.raw()));
                var name = String.valueOf(to.getFileName());
                new OutFolder(done)
                        .tables(List.of(rejected.table()
                                .as(name.substring(0, name.length() - CSV.length()) + ".rejected.csv")));
                Files.move(each.file(), to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    /** Its own name, or one with a number if something else of that name was put away that day. */
    private static Path free(Path done, Read read) throws IOException {
        var stem = read.name().substring(0, read.name().length() - CSV.length());
        var to = done.resolve(read.name());
        for (int number = 2; Files.exists(to) && Files.mismatch(to, read.file()) >= 0; number++) {
            to = done.resolve(stem + "~" + number + CSV);
        }
        return to;
    }
}
