package org.zelian.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import org.zelian.intake.generator.Generator;
import org.zelian.intake.generator.Options;
import org.zelian.intake.generator.Progress;

/** What a task is given: the size asked for, folders, the data of others, and the report that takes its rows. */
public final class Run {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    private final String task;
    private final long organisations;
    private final Path folder;
    private final long end;
    private final Consumer<Row> report;

    Run(String task, long organisations, Path folder, long end, Consumer<Row> report) {
        this.task = task;
        this.organisations = organisations;
        this.folder = folder;
        this.end = end;
        this.report = report;
    }

    /** How many organisations the run is asked for: {@code -Dorganisations=…}. */
    public long organisations() {
        return organisations;
    }

    /** Where this task may write; empty when it begins, deleted when it has ended. */
    public Path scratch() throws IOException {
        return Files.createDirectories(folder.resolve("scratch"));
    }

    /** The files of a generated registry of that many organisations; written once and kept for other tasks. */
    public Path generated(long count) throws IOException {
        var made = folder.resolve("generated-" + count);
        if (!Files.exists(made)) {
            say("generating " + count + " organisations");
            var draft = folder.resolve("generating");
            delete(draft);
            Files.createDirectories(draft);
            Generator.write(Options.of(count, 7, DAY), draft, Progress.SILENT);
            Files.move(draft, made);
        }
        return made;
    }

    /** A folder of other people's data ({@code ZELIAN_DATA}), if this machine has it. */
    public Optional<Path> data(String name) {
        return Optional.ofNullable(System.getenv("ZELIAN_DATA"))
                .map(place -> Path.of(place, name))
                .filter(Files::isDirectory);
    }

    /** Whether there is time to begin something that takes so many seconds. */
    public boolean hasSeconds(long seconds) {
        return System.nanoTime() + seconds * 1_000_000_000L < end;
    }

    /** A row to fill in; hand it to {@link #add} when it is measured. */
    public Row row(String way) {
        return new Row(task, way);
    }

    /** Adds a measured row to the report. */
    public void add(Row row) {
        report.accept(row);
    }

    /** Says in the report why a way was not measured. */
    public void skip(String way, String reason) {
        var row = row(way).remark("skipped: " + reason);
        row.skipped = true;
        report.accept(row);
    }

    /** A line for who is waiting. */
    public void say(String text) {
        System.out.println("  " + text);
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
