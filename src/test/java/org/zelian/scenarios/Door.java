package org.zelian.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.zelian.cli.Terminal;
import org.zelian.cli.TraceFolder;
import org.zelian.graph.LentStore;
import org.zelian.intake.LoadProgress;
import org.zelian.kernel.IdentityKeys;

/** The one place where the scenarios are wired to the real {@code trace} command. */
final class Door {
    /** No scenario asks what day it is; the clock stamps ticks only. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-31T15:59:59Z"), ZoneId.of("Asia/Shanghai"));

    private Door() {}

    /** Gives the door to the command. All traces of a run share one database, wiped in between. */
    static Trace open() {
        return Running.TRACE;
    }

    /** Types a command, as a user would, and gives what it says; it refuses, or the answer is no answer. */
    static String ask(Object... words) {
        return Typing.ask(words);
    }

    private static final class Typing {
        private static final Terminal TERMINAL = open();

        private static Terminal open() {
            try {
                var terminal = new Terminal(Files.createTempDirectory("zelian-counter"));
                Runtime.getRuntime().addShutdownHook(new Thread(terminal::close));
                return terminal;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static String ask(Object... words) {
            TERMINAL.run(words);
            return TERMINAL.said() + TERMINAL.complained();
        }
    }

    private static final class Running {
        static final Trace TRACE = through(new TraceFolder(CLOCK, keys(), LoadProgress.SILENT, store()));
    }

    private static Trace through(TraceFolder command) {
        return (folder, asOf, knownAt, out) -> {
            try {
                var instant =
                        knownAt == null ? null : OffsetDateTime.parse(knownAt).toInstant();
                command.run(folder, asOf, instant, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static LentStore store() {
        var store = new LentStore(CLOCK);
        Runtime.getRuntime().addShutdownHook(new Thread(store::close));
        return store;
    }

    /** The same in every run, so that outputs can be compared. */
    private static IdentityKeys keys() {
        var secret = new byte[32];
        IntStream.range(0, secret.length).forEach(i -> secret[i] = (byte) (7 * i + 1));
        return IdentityKeys.of(secret);
    }
}
