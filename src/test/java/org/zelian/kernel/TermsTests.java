package org.zelian.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTests {
    @ParameterizedTest
    @CsvSource({
        "2024-02-29, P3Y, 2027-02-28",
        "2024-02-29, P4Y, 2028-02-29",
        "2026-05-10, P3M, 2026-08-10",
        "2026-01-15, P5Y, 2031-01-15",
        "2027-06-29, P5Y, 2032-06-29",
        "2026-08-31, P6M, 2027-02-28",
        "2026-08-31, P1Y6M, 2028-02-29",
        "2026-05-10, P30D, 2026-06-09",
        "2026-05-10, P0D, 2026-05-10"
    })
    void endsOnTheDayOfTheSameNumberOrAtTheEndOfTheMonth(LocalDate start, java.time.Period term, LocalDate last) {
        assertThat(Terms.lastDay(start, term)).isEqualTo(last);
        assertThat(Terms.until(start, term)).isEqualTo(last.plusDays(1));
        assertThat(Terms.from(start, term)).isEqualTo(Period.inclusive(start, last));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-20, 2026-11-19, 5",
        "2026-05-20, 2026-11-20, 6",
        "2026-05-20, 2026-05-20, 0",
        "2026-05-20, 2020-01-01, 0",
        "2026-09-01, 2027-02-28, 5",
        "2026-09-01, 2027-03-01, 6",
        "2026-03-01, 2026-08-29, 6"
    })
    void countsMonthsFromTheFirstDayOverdue(LocalDate firstDay, LocalDate day, int months) {
        assertThat(Terms.monthsPassed(firstDay, day)).isEqualTo(months);
    }

    @Test
    void agreesWithWalkingThroughTheCalendarMonthByMonth() {
        Seeded.check(3_000, random -> {
            var start = anyDay(random);
            int months = random.nextInt(120);
            assertThat(Terms.lastDay(start, java.time.Period.ofMonths(months))).isEqualTo(slowLastDay(start, months));
        });
    }

    @Test
    void aMonthIsPastExactlyWhenItsLastDayIs() {
        Seeded.check(1_000, random -> {
            var firstDay = anyDay(random);
            var day = firstDay.plusDays(random.nextInt(-40, 900));
            int months = 0;
            while (slowLastDay(firstDay.minusDays(1), months + 1).isBefore(day)) {
                months++;
            }
            assertThat(Terms.monthsPassed(firstDay, day)).isEqualTo(months);
        });
    }

    private static LocalDate anyDay(RandomGenerator random) {
        return LocalDate.of(2019, 1, 1).plusDays(random.nextInt(4_000));
    }

    /** Leafs through the months; then takes the day of the same number, or the last that there is. */
    private static LocalDate slowLastDay(LocalDate start, int months) {
        var month = start.withDayOfMonth(1);
        for (int i = 0; i < months; i++) {
            var next = month;
            while (next.getMonth() == month.getMonth()) {
                next = next.plusDays(1);
            }
            month = next;
        }
        var day = month;
        while (day.getDayOfMonth() < start.getDayOfMonth() && day.plusDays(1).getMonth() == month.getMonth()) {
            day = day.plusDays(1);
        }
        return day;
    }
}
