package org.zelian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zelian.casework.Daily;
import org.zelian.graph.Outbox;
import org.zelian.kernel.IdentityKeys;
import org.zelian.kernel.Tick;

/** Ten days that nobody ran the daily run come out as ten days on each of which somebody did. */
class DailyCommandIT {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 10);
    private static final LocalDate LAST = FIRST.plusDays(10);
    private static final long SEED = 20261122L;

    @TempDir
    private static Path folder;

    /** What arrives in the course of the days, by day; late facts and future ones among it. */
    private Map<LocalDate, Path> arriving = Map.of();

    /** A clock that the test sets. */
    private static final class Moved extends Clock {
        private Instant now = at(LocalDate.of(2026, 1, 5), 10);

        static Instant at(LocalDate day, int hour) {
            return day.atTime(LocalTime.of(hour, 0)).atZone(TraceFolder.CHINA).toInstant();
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return TraceFolder.CHINA;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            var moved = this;
            return new Clock() {
                @Override
                public Instant instant() {
                    return moved.now;
                }

                @Override
                public ZoneId getZone() {
                    return zone;
                }

                @Override
                public Clock withZone(ZoneId other) {
                    return moved.withZone(other);
                }
            };
        }
    }

    private record Lived(Map<String, String> files, List<String> heard) {}

    @Test
    void tenMissedDaysAreTheTenDaysByteForByte() throws Exception {
        var city = folder.resolve("city");
        try (var terminal = new Terminal(folder.resolve("home"))) {
            terminal.run("generate", "--organisations", "300", "--seed", "5", "--out", city);
        }
        IdentityKeys.create(folder.resolve("identity.key"));
        var deliveries = RandomDeliveries.write(city, folder.resolve("sent"), SEED);
        arriving = Map.of(
                FIRST.plusDays(1), deliveries.get(0),
                FIRST.plusDays(3), deliveries.get(1),
                FIRST.plusDays(4), deliveries.get(2),
                FIRST.plusDays(8), deliveries.get(3));
        var every = live(city, "every", true);
        var missed = live(city, "missed", false);
        assertThat(missed.files()).isEqualTo(every.files());
        assertThat(missed.heard()).isEqualTo(every.heard());
        assertThat(every.files()).hasSize(11);
        assertThat(every.heard()).hasSizeGreaterThanOrEqualTo(4);
        var all = String.join("", every.files().values());
        assertThat(all).contains("LIABILITY,", "TASK,", "OVERDUE", "LETTER,", "PUBLICITY,", "MARKED");
        assertThat(all.lines().filter(line -> line.contains("OVERDUE")).map(line -> line.split(",")[1]))
                .as("each dated by its own day, also those that became known later")
                .allMatch(day -> !LocalDate.parse(day).isAfter(LAST));
    }

    /** The same ten days; each with its own run, or with one at the end. */
    private Lived live(Path city, String name, boolean everyDay) throws IOException {
        var clock = new Moved();
        var key = folder.resolve("identity.key");
        var out = folder.resolve(name);
        try (var terminal = new Terminal(folder.resolve("home-" + name), clock)) {
            terminal.store().get().close();
            done(terminal, "load", city, "--store", folder.resolve("none"), "--key-file", key);
            done(terminal, "run", "--store", folder.resolve("none"));
            for (var day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
                clock.now = Moved.at(day, 6);
                if (everyDay || day.equals(FIRST) || day.equals(LAST)) {
                    done(terminal, "daily", "--store", folder.resolve("none"), "--out", out);
                }
                clock.now = Moved.at(day, 14);
                var delivery = arriving.get(day);
                if (delivery != null) {
                    done(terminal, "load", delivery, "--store", folder.resolve("none"), "--key-file", key);
                }
            }
            assertThat(terminal.run("daily", "--store", folder.resolve("none"), "--until", LAST.plusDays(1)))
                    .isEqualTo(Exit.REFUSED);
            assertThat(terminal.complained()).contains("DAY_TO_COME");
            var heard = heard(terminal);
            done(terminal, "daily", "--store", folder.resolve("none"), "--out", out);
            assertThat(terminal.said()).contains("无事可做");
            assertThat(heard(terminal)).as("a second run tells nobody anything").isEqualTo(heard);
            done(terminal, "daily", "--store", folder.resolve("none"), "--day", FIRST.plusDays(2), "--out", out);
            return new Lived(files(out), heard);
        }
    }

    private static void done(Terminal terminal, Object... words) {
        assertThat(terminal.run(words)).as(terminal.complained()).isIn(Exit.OK, Exit.REFUSED);
    }

    private static List<String> heard(Terminal terminal) {
        return new Outbox(terminal.store().again())
                .after(new Tick(0), 10_000).stream()
                        .filter(entry -> entry.kind().equals(Daily.KIND))
                        .map(Outbox.Entry::content)
                        .toList();
    }

    private static Map<String, String> files(Path out) throws IOException {
        try (var files = Files.list(out)) {
            return files.collect(Collectors.toMap(
                    file -> file.getFileName().toString(), DailyCommandIT::text, (a, b) -> a, java.util.TreeMap::new));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
