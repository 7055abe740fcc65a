package org.zelian.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Assertion 3: a folder whose later files (what was objected, confirmed, ended, found) became known later, asked as known
 * before, against the folder without them.
 */
final class Replay {
    /** What comes after a decision, as a rule on another day than the decision itself. */
    private static final Set<String> LATER = Set.of(
            "closings.csv",
            "confirmations.csv",
            "determinations.csv",
            "ends.csv",
            "feedback.csv",
            "findings.csv",
            "identity.csv",
            "interviews.csv",
            "mitigations.csv",
            "notice_steps.csv",
            "objections.csv",
            "repairs.csv",
            "suspensions.csv");

    private Replay() {}

    /** Whether a run has something that came later; rows that are refused are told whenever one asks. */
    static boolean canBeAsked(Scenario scenario, Scenario.Run run) {
        return run.generate().isEmpty()
                && run.items().stream()
                        .noneMatch(item -> item.section() == Section.REFUSED
                                || (item.section() == Section.REJECTED
                                        && item.all("file").stream()
                                                .anyMatch(file -> LATER.contains(file.replace("*", "")))))
                && Stream.concat(Stream.of("input"), run.variants().stream().map(variant -> "variants/" + variant))
                        .map(scenario.folder()::resolve)
                        .anyMatch(folder -> LATER.stream()
                                .anyMatch(file ->
                                        !Sheet.read(folder.resolve(file)).rows().isEmpty()));
    }

    /** The same run, as known before the later files came. */
    static Scenario.Run before(Scenario.Run run) {
        return new Scenario.Run(
                run.name(), run.variants(), run.asOf(), "2026-06-01T00:00+08:00", run.generate(), run.items());
    }

    /** Says in trace.yaml when each file became known. */
    static Path dated(Path folder) {
        var file = folder.resolve("trace.yaml");
        try {
            var text = new StringBuilder();
            Files.readAllLines(file).stream()
                    .takeWhile(line -> !line.startsWith("files:"))
                    .forEach(line -> text.append(line).append('\n'));
            text.append("files:\n");
            for (var table : Overlay.tables(folder)) {
                var name = String.valueOf(table.getFileName());
                text.append("  %s: {recorded_at: \"%s\"}%n"
                        .formatted(name, LATER.contains(name) ? "2026-12-01T09:00+08:00" : "2026-01-05T09:00+08:00"));
            }
            Files.writeString(file, text);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the later files away. */
    static Path without(Path folder) {
        for (var name : List.copyOf(LATER)) {
            try {
                Files.deleteIfExists(folder.resolve(name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return dated(folder);
    }
}
