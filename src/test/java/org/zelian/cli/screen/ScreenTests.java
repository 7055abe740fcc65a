package org.zelian.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ScreenTests {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private Screen screen(boolean terminal) {
        return new Screen(new PrintWriter(out), new PrintWriter(err), terminal, true);
    }

    @Test
    void aChineseCharacterIsTwoColumnsWide() {
        screen(false).table(List.of("名", "n"), List.of(List.of("张一", "1"), List.of("ab", "2")), 10);
        assertThat(out.toString().lines()).containsExactly("名    n", "张一  1", "ab    2");
    }

    @Test
    void whatIsLeftOutIsSaid() {
        screen(false).table(List.of("n"), List.of(List.of("1"), List.of("2"), List.of("3")), 1);
        assertThat(out.toString()).contains("2 more rows not shown");
    }

    @Test
    void colourIsForTerminalsOnly() {
        assertThat(screen(false).red("x")).isEqualTo("x");
        assertThat(screen(true).red("x")).isEqualTo("\u001b[31mx\u001b[0m");
    }

    @Test
    void shortWorkShowsNothingAndLongWorkItsRateAndItsEnd() {
        var nanos = new AtomicLong();
        try (var bar = new Bar(screen(false), "读入 · reading", "行 rows", nanos::get)) {
            bar.at(0, 1000);
            nanos.set(500_000_000L);
            bar.at(100, 1000);
            assertThat(err.toString()).isEmpty();
            nanos.set(2_000_000_000L);
            bar.at(500, 1000);
            nanos.set(3_000_000_000L);
            bar.at(700, 1000);
        }
        assertThat(err.toString().strip()).isEqualTo("读入 · reading: 500 行 rows, 250/s, 50 %, 约剩 · left 0:02");
    }
}
