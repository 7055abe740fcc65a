package org.zelian.scenarios;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What a trace left: a folder of files, or the refusal with which it ended. */
final class Outcome {
    final Path input;
    final Path out;
    final @Nullable RuntimeException refusal;
    private final Map<String, Sheet> sheets = new ConcurrentHashMap<>();

    Outcome(Path input, Path out, @Nullable RuntimeException refusal) {
        this.input = input;
        this.out = out;
        this.refusal = refusal;
    }

    /** Runs a trace and keeps what happened. */
    static Outcome of(Trace trace, Scenario.Run run, Path input, Path out) {
        try {
            Files.createDirectories(out);
            trace.run(input, run.asOf(), run.knownAt(), out);
            return new Outcome(input, out, null);
        } catch (RuntimeException refusal) {
            return new Outcome(input, out, refusal);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    Sheet sheet(String file) {
        return sheets.computeIfAbsent(file, name -> Sheet.read(out.resolve(name)));
    }

    Sheet fact(String file) {
        return sheets.computeIfAbsent("input/" + file, name -> Sheet.read(input.resolve(file)));
    }
}
