package org.zelian.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTests {
    /** The calendar that the acceptance scenarios count with. */
    private static final WorkingCalendar FIXTURE = calendar("""
            day,kind,name
            2026-09-20,WORKDAY,
            2026-09-25,HOLIDAY,中秋节
            2026-10-01,HOLIDAY,国庆节
            2026-10-02,HOLIDAY,国庆节
            2026-10-03,HOLIDAY,国庆节
            2026-10-04,HOLIDAY,国庆节
            2026-10-05,HOLIDAY,国庆节
            2026-10-06,HOLIDAY,国庆节
            2026-10-07,HOLIDAY,国庆节
            2026-10-10,WORKDAY,
            """);

    @ParameterizedTest
    @CsvSource({
        "2026-07-01, 10, 2026-07-15",
        "2026-09-28, 7, 2026-10-13",
        "2026-11-10, 7, 2026-11-19",
        "2026-09-01, 3, 2026-09-04",
        "2026-09-01, 7, 2026-09-10",
        "2026-11-02, 3, 2026-11-05",
        "2026-10-03, 0, 2026-10-03"
    })
    void givesTheDueDaysOfTheScenarios(LocalDate from, int days, LocalDate due) {
        assertThat(FIXTURE.plus(from, days)).isEqualTo(due);
        assertThat(WorkingCalendar.national().plus(from, days)).isEqualTo(due);
        assertThat(FIXTURE.between(from, due)).isEqualTo(days);
    }

    @Test
    void agreesWithCountingOnFingers() {
        var free = Set.of(25, 31, 32, 33, 34, 35, 36, 37);
        var working = Set.of(20, 40);
        Seeded.check(500, random -> {
            int start = random.nextInt(1, 40);
            int days = random.nextInt(12);
            int day = start;
            for (int counted = 0; counted < days; ) {
                day++;
                // 2026-09-01 is a Tuesday.
                boolean weekend = day % 7 == 5 || day % 7 == 6;
                if (working.contains(day) || (!weekend && !free.contains(day))) {
                    counted++;
                }
            }
            var first = LocalDate.of(2026, 8, 31);
            assertThat(FIXTURE.plus(first.plusDays(start), days)).isEqualTo(first.plusDays(day));
        });
    }

    @Test
    void refusesToGuessAYearThatNobodyPublished() {
        var refusal = Refused.with("CALENDAR_YEAR_MISSING", () -> FIXTURE.plus(LocalDate.of(2026, 12, 30), 3));
        assertThat(refusal).hasMessageContaining("2027");
        Refused.with("CALENDAR_YEAR_MISSING", () -> FIXTURE.isWorkingDay(LocalDate.of(2025, 1, 2)));
    }

    @Test
    void takesAYearThatIsDeclaredAsPlainWeekdays() {
        var calendar = calendar("date,kind\n2027,YEAR\n");
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 1, 1))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 1, 2))).isFalse();
        assertThat(calendar.orNext(LocalDate.of(2027, 1, 2))).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(calendar.orNext(LocalDate.of(2027, 1, 4))).isEqualTo(LocalDate.of(2027, 1, 4));
    }

    @Test
    void findsItsColumnsByName() {
        var calendar = calendar("\ufeffname,\"kind\",day\r\n\"Tomb, sweeping\",holiday,2026-04-06\r\n\r\n");
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 4, 6))).isFalse();
    }

    @Test
    void saysWhichLineCannotBeRead() {
        Refused.with("CALENDAR_HEADER", () -> calendar(""));
        Refused.with("CALENDAR_HEADER", () -> calendar("a,b\n"));
        Refused.with("CALENDAR_KIND", () -> calendar("day,kind\n2026-04-06\n"));
        Refused.with("CALENDAR_DAY", () -> calendar("day,kind\n26,YEAR\n"));
        Refused.with("CALENDAR_CONFLICT", () -> calendar("day,kind\n2026-04-06,HOLIDAY\n2026-04-06,WORKDAY\n"));
        assertThat(Refused.with("CALENDAR_DAY", () -> calendar("day,kind\n2026-02-30,HOLIDAY\n")))
                .hasMessageContaining("Line 2");
        assertThat(Refused.with("CALENDAR_KIND", () -> calendar("day,kind\n\n2026-02-03,maybe\n")))
                .hasMessageContaining("Line 3");
    }

    @Test
    void theNationalYearsHaveAsManyWorkingDaysAsTheirNoticesLeave() {
        var national = WorkingCalendar.national();
        // Thirteen public holidays a year (全国年节及纪念日放假办法, 2024): moved weekends change no sum.
        assertThat(national.between(LocalDate.of(2024, 12, 31), LocalDate.of(2025, 12, 31)))
                .isEqualTo(248);
        assertThat(national.between(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 12, 31)))
                .isEqualTo(248);
    }

    private static WorkingCalendar calendar(String csv) {
        return WorkingCalendar.parse(new StringReader(csv));
    }
}
