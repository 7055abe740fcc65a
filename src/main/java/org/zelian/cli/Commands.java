package org.zelian.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.zelian.cli.screen.Screen;
import org.zelian.graph.GraphOptions;
import org.zelian.graph.Graphs;
import org.zelian.kernel.Period;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The command line: finds the command, runs it, and says how it went. */
public final class Commands {
    private Commands() {}

    /**
     * Runs one command of this process.
     *
     * @return the exit code; empty if a server was started and runs on
     */
    public static OptionalInt run(String[] arguments, Server server) {
        boolean terminal =
                Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
        var screen = new Screen(
                writer(FileDescriptor.out, terminal),
                writer(FileDescriptor.err, terminal),
                terminal,
                System.getenv("NO_COLOR") == null);
        quiet();
        var unfinished = new Unfinished(screen);
        unfinished.watch();
        var clock = Clock.system(TraceFolder.CHINA);
        var desk = new Desk(
                screen,
                clock,
                new KeyPlace(System.getenv(), System.getProperties(), screen::note),
                server,
                () -> {
                    screen.note("准备临时库 · preparing a temporary store …");
                    return unfinished.opened(() -> Graphs.temporary(GraphOptions.small(clock)));
                },
                (folder, options) -> unfinished.opened(() -> Graphs.open(folder, options)));
        int code = line(desk, unfinished).execute(arguments);
        unfinished.end();
        return code == Exit.STAYS ? OptionalInt.empty() : OptionalInt.of(code);
    }

    /** The commands at a desk. */
    static CommandLine line(Desk desk, @Nullable Unfinished unfinished) {
        var line = new CommandLine(new ZelianCommand(), new Factory(desk));
        line.registerConverter(LocalDate.class, new Days.Day());
        line.registerConverter(Instant.class, new Days.Moment());
        line.registerConverter(Period.class, new Days.Stretch());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                desk.screen().isTerminal() && System.getenv("NO_COLOR") == null ? Ansi.ON : Ansi.OFF));
        line.setOut(desk.screen().answers());
        line.setErr(desk.screen().errors());
        line.setParameterExceptionHandler((wrong, given) -> Faults.usage(desk.screen(), wrong));
        line.setExecutionExceptionHandler((failed, command, parsed) ->
                unfinished != null && unfinished.stopped() ? Exit.FAILED : Faults.tell(desk.screen(), failed));
        return line;
    }

    /** Gives each command the desk. */
    private record Factory(Desk desk) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            for (var constructor : type.getDeclaredConstructors()) {
                if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Desk.class) {
                    return type.cast(constructor.newInstance(desk));
                }
            }
            return CommandLine.defaultFactory().create(type);
        }
    }

    // A pipe gets UTF-8; a terminal gets what it says it reads, but never a code without Chinese.
    private static PrintWriter writer(FileDescriptor where, boolean terminal) {
        var name = System.getProperty("stdout.encoding", "UTF-8");
        var own = Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
        boolean usable = terminal && own.newEncoder().canEncode('责');
        return new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(where), usable ? own : StandardCharsets.UTF_8), true);
    }

    // Held, because a logger without a holder is forgotten together with its level.
    private static final java.util.logging.Logger LUCENE = java.util.logging.Logger.getLogger("org.apache.lucene");

    /** Libraries keep to themselves what is no error; the server sets its own level later. */
    private static void quiet() {
        LUCENE.setLevel(java.util.logging.Level.SEVERE);
        if (LoggerFactory.getILoggerFactory() instanceof ch.qos.logback.classic.LoggerContext logback) {
            logback.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).setLevel(ch.qos.logback.classic.Level.ERROR);
        }
    }
}
