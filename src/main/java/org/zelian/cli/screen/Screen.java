package org.zelian.cli.screen;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Canonical;

/**
 * Where a command's words go: answers to the standard output, all else (progress, notes, errors) to the error output.
 *
 * <p>Colour only on a terminal, and only if {@code NO_COLOR} is not set.
 */
public final class Screen {
    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean terminal;
    private final boolean colour;

    public Screen(PrintWriter out, PrintWriter err, boolean terminal, boolean colour) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
        this.colour = terminal && colour;
    }

    /** Whether a person looks at it, and not a file or another program. */
    public boolean isTerminal() {
        return terminal;
    }

    /** The standard output, for those who print by themselves. */
    public PrintWriter answers() {
        return out;
    }

    /** A line of the answer. */
    public void say(String line) {
        out.println(line);
        out.flush();
    }

    /** The answer for programs: one line of canonical JSON. */
    public void json(Map<String, ? extends @Nullable Object> answer) {
        say(Canonical.json(answer));
    }

    /** A table; says what is left out if there are more rows than shown. */
    public void table(List<String> header, List<List<String>> rows, int most) {
        if (rows.isEmpty()) {
            return;
        }
        new Grid(header, rows.subList(0, Math.min(most, rows.size())), terminal)
                .lines(this::strong)
                .forEach(this::say);
        if (rows.size() > most) {
            say("… 其余 " + (rows.size() - most) + " 行未显示 · " + (rows.size() - most) + " more rows not shown");
        }
    }

    /** A line beside the answer: what is being done, what to know. */
    public void note(String line) {
        err.println(line);
        err.flush();
    }

    /** The error output, for those who print by themselves. */
    public PrintWriter errors() {
        return err;
    }

    /** Bold. */
    public String strong(String text) {
        return painted("1", text);
    }

    /** For what is well. */
    public String green(String text) {
        return painted("32", text);
    }

    /** For what is not. */
    public String red(String text) {
        return painted("31", text);
    }

    private String painted(String code, String text) {
        return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
