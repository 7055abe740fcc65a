package org.zelian.cli.screen;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * How far one long step is, with its rate and the time that remains: a bar on a terminal, a line now and then elsewhere.
 *
 * <p>Work that ends within a second shows nothing.
 */
public final class Bar implements AutoCloseable {
    private static final long FIRST = TimeUnit.SECONDS.toNanos(1);
    private static final long BETWEEN_LINES = TimeUnit.SECONDS.toNanos(5);

    private final Screen screen;
    private final String what;
    private final String unit;
    private final LongSupplier nanos;
    private long start;
    private long nextLine;
    private boolean begun;
    private @Nullable ProgressBar bar;

    /**
     * Shows a step.
     *
     * @param what is being done, Chinese first
     * @param unit what is counted
     */
    public Bar(Screen screen, String what, String unit) {
        this(screen, what, unit, System::nanoTime);
    }

    Bar(Screen screen, String what, String unit, LongSupplier nanos) {
        this.screen = screen;
        this.what = what;
        this.unit = unit;
        this.nanos = nanos;
    }

    /**
     * Tells how far it is.
     *
     * @param of all there is to do; 0 = unknown
     * @param counted what the rate counts, if it is not what is done
     */
    public void at(long done, long of, long counted) {
        long now = nanos.getAsLong();
        if (!begun) {
            begun = true;
            start = now;
            nextLine = now + FIRST;
        }
        if (now < nextLine) {
            return;
        }
        if (screen.isTerminal()) {
            draw(done, of, counted);
        } else {
            nextLine = now + BETWEEN_LINES;
            screen.note(line(done, of, counted, now - start));
        }
    }

    /** Tells how far it is, where what is counted is what there is to do. */
    public void at(long done, long of) {
        at(done, of, done);
    }

    private String line(long done, long of, long counted, long nanosSoFar) {
        double seconds = nanosSoFar / 1e9;
        var line = new StringBuilder("%s: %,d %s, %,.0f/s".formatted(what, counted, unit, counted / seconds));
        if (of > 0 && done > 0) {
            long left = Math.round(seconds * Math.max(0, of - done) / done);
            line.append(
                    String.format(Locale.ROOT, ", %d %%, 约剩 · left %s", Math.min(100, 100 * done / of), clock(left)));
        }
        return line.toString();
    }

    private static String clock(long seconds) {
        var time = Duration.ofSeconds(seconds);
        return time.toHours() > 0
                ? "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart())
                : "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
    }

    private void draw(long done, long of, long counted) {
        var drawn = bar;
        if (drawn == null) {
            drawn = new ProgressBarBuilder()
                    .setTaskName(what)
                    .setInitialMax(of == 0 ? -1 : of)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(200)
                    .startsFrom(0, Duration.ofNanos(nanos.getAsLong() - start))
                    .clearDisplayOnFinish()
                    .setConsumer(new ConsoleProgressBarConsumer(System.err))
                    .build();
            bar = drawn;
        }
        if (of > 0) {
            drawn.maxHint(of);
        }
        drawn.stepTo(done);
        double seconds = (nanos.getAsLong() - start) / 1e9;
        drawn.setExtraMessage(" %,d %s, %,.0f/s".formatted(counted, unit, counted / seconds));
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
