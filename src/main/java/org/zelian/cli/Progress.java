package org.zelian.cli;

import org.jspecify.annotations.Nullable;
import org.zelian.cli.screen.Bar;
import org.zelian.cli.screen.Screen;

/** A load and a trace on the screen: three bars, one after the other. */
final class Progress implements TraceProgress, AutoCloseable {
    private final Screen screen;
    private @Nullable Bar rows;
    private @Nullable Bar subjects;
    private @Nullable Bar tables;

    Progress(Screen screen) {
        this.screen = screen;
        this.rows = new Bar(screen, "读入 · reading", "行 rows");
    }

    @Override
    public void at(long read, long bytes, long totalBytes) {
        if (rows != null) {
            rows.at(bytes, totalBytes, read);
        }
    }

    @Override
    public void traced(long done, long of) {
        if (rows != null) {
            rows.close();
            rows = null;
        }
        if (subjects == null) {
            subjects = new Bar(screen, "追踪 · tracing", "主体 subjects");
        }
        subjects.at(done, of);
    }

    @Override
    public void tabled(long done, long of) {
        if (subjects != null) {
            subjects.close();
            subjects = null;
        }
        if (tables == null) {
            tables = new Bar(screen, "成表 · tables", "主体 subjects");
        }
        tables.at(done, of);
    }

    @Override
    public void close() {
        if (rows != null) {
            rows.close();
        }
        if (subjects != null) {
            subjects.close();
        }
        if (tables != null) {
            tables.close();
        }
    }
}
