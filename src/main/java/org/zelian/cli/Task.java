package org.zelian.cli;

import java.util.concurrent.Callable;
import org.zelian.cli.screen.Screen;
import picocli.CommandLine.Option;

/** What every command has: {@code --json}, and a desk to work at. */
abstract class Task implements Callable<Integer> {
    protected final Desk desk;
    protected final Screen screen;

    @Option(
            names = "--json",
            description = {"给程序看的结果: 一行 JSON", "The answer for programs: one line of JSON"})
    protected boolean json;

    Task(Desk desk) {
        this.desk = desk;
        this.screen = desk.screen();
    }
}
