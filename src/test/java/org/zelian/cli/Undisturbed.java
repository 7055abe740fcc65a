package org.zelian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.zelian.cli.screen.Screen;
import org.zelian.graph.GraphOptions;
import org.zelian.graph.Graphs;

/** Runs commands on stores of their own in this process, where nobody kills them: sooner than {@link Child}, the same commands. */
final class Undisturbed {
    private final Path home;

    Undisturbed(Path home) {
        this.home = home;
    }

    /** Runs a command until it has ended, and gives what it said. */
    String end(Object... words) {
        var said = new StringWriter();
        var screen = new Screen(new PrintWriter(said), new PrintWriter(said), false, false);
        var clock = Clock.system(TraceFolder.CHINA);
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
                () -> Graphs.temporary(GraphOptions.small(clock)),
                Graphs::open);
        var text = Stream.of(words).map(Object::toString).toArray(String[]::new);
        assertThat(Commands.line(desk, null).execute(text)).as(said.toString()).isIn(Exit.OK, Exit.REFUSED);
        return said.toString();
    }
}
