package org.zelian.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zelian.kernel.Period;

/** The days that nobody covers. */
class MissingRepresentativesTests {
    private static final Period WHOLE = days("2026-03-01..2026-06-01");

    @Test
    void nobodyAtAllLeavesTheWhole() {
        assertThat(gaps()).containsExactly(WHOLE);
    }

    @Test
    void daysBeforeBetweenAndAfterAreGaps() {
        assertThat(gaps("2026-03-02..2026-04-01", "2026-04-02..2026-05-31"))
                .containsExactly(
                        days("2026-03-01..2026-03-02"), days("2026-04-01..2026-04-02"), days("2026-05-31..2026-06-01"));
    }

    @Test
    void stintsThatOverlapOrTouchLeaveNone() {
        assertThat(gaps("2026-03-01..2026-04-01", "2026-04-01..2026-05-01", "2026-04-15..2026-06-01"))
                .isEmpty();
        assertThat(MissingRepresentatives.gaps(WHOLE, List.of(Period.always()))).isEmpty();
    }

    @Test
    void stintsOutsideCoverNothing() {
        assertThat(gaps("2026-01-01..2026-03-01", "2026-06-01..2026-07-01")).containsExactly(WHOLE);
    }

    private static List<Period> gaps(String... stints) {
        return MissingRepresentatives.gaps(
                WHOLE,
                Arrays.stream(stints).map(MissingRepresentativesTests::days).toList());
    }

    private static Period days(String text) {
        var ends = text.split("\\.\\.");
        return Period.of(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
    }
}
