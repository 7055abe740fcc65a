package org.zelian.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import org.zelian.cli.screen.Screen;
import org.zelian.graph.LentStore;

/** Types commands as a user would, on a fixed day, with one store for all of them and a home folder of its own. */
public final class Terminal implements AutoCloseable {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T04:00:00Z"), TraceFolder.CHINA);

    private final Clock clock;
    private final LentStore store;
    private final Path home;
    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    public Terminal(Path home) {
        this(home, CLOCK);
    }

    /** On the days of a clock. */
    Terminal(Path home, Clock clock) {
        this.home = home;
        this.clock = clock;
        this.store = new LentStore(clock);
    }

    /** Runs a command; a trace empties the store first, {@code load} and {@code run} use what is in it. */
    public int run(Object... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        var screen = new Screen(new PrintWriter(out), new PrintWriter(err), false, false);
        var system = new Properties();
        system.setProperty("user.home", home.toString());
        system.setProperty("os.name", "Linux");
        var desk = new Desk(
                screen,
                clock,
                new KeyPlace(Map.of(), system, screen::note),
                settings -> {
                    throw new IllegalStateException("no server here");
                },
                store,
                (where, options) -> store.again());
        var words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        return Commands.line(desk, null).execute(words);
    }

    /** What the last command said. */
    public String said() {
        return out.toString();
    }

    /** What the last command complained of. */
    public String complained() {
        return err.toString();
    }

    LentStore store() {
        return store;
    }

    @Override
    public void close() {
        store.close();
    }
}
