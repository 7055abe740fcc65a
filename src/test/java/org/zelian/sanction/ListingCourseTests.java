package org.zelian.sanction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zelian.kernel.Period;

class ListingCourseTests {
    private static final ListType THREE_YEARS = list("P3Y", "");
    private static final ListType BY_DECISION = list("BY_DECISION", "courtEarlyDeletion | performed");

    private static ListType list(String term, String exit) {
        return list("L", term, exit);
    }

    private static ListType list(String code, String term, String exit) {
        return new ListType(
                code,
                new Wording("名单", "list"),
                "labour",
                ListType.Level.BLACK,
                "A",
                term,
                exit,
                ListType.Persons.NONE,
                "B",
                true,
                Confidence.A,
                "");
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static ListingCourse.Step step(boolean ends, String end, String from, String to, long tick) {
        return step(ends, end, "", from, to, tick);
    }

    private static ListingCourse.Step step(boolean ends, String end, String caseNo, String from, String to, long tick) {
        return step(ends, end, caseNo, false, from, to, tick);
    }

    private static ListingCourse.Step step(
            boolean ends, String end, String caseNo, boolean ofOne, String from, String to, long tick) {
        return new ListingCourse.Step(
                ends,
                end,
                caseNo,
                "",
                ofOne,
                Period.of(day(from), to.isEmpty() ? null : day(to)),
                new ListingCourse.Ticks(tick, null));
    }

    private static List<String> stretches(ListType list, Period said, ListingCourse.Step... steps) {
        return stretches(list, said, false, steps);
    }

    private static List<String> stretches(ListType list, Period said, boolean kept, ListingCourse.Step... steps) {
        return new ListingCourse(list, said, new ListingCourse.Ticks(1, null), List.of(steps), kept)
                .stretches().stream()
                        .map(each -> each.valid() + " @" + each.known().from() + ".."
                                + each.known().to())
                        .toList();
    }

    @Test
    void lastsForTheTermOfItsListTheLastDayIncluded() {
        assertThat(stretches(THREE_YEARS, Period.since(day("2023-11-20"))))
                .containsExactly("[2023-11-20, 2026-11-21) @1..null");
    }

    @Test
    void anEndThatWasTakenBackIsAGap() {
        var repaired = step(true, "REPAIRED", "2024-12-01", "2025-02-01", 1);
        assertThat(stretches(THREE_YEARS, Period.since(day("2023-11-20")), repaired))
                .containsExactly("[2023-11-20, 2024-12-01) @1..null", "[2025-02-01, 2026-11-21) @1..null");
    }

    @Test
    void anObjectionDecidedOnTheDayItWasFiledLeavesNoGap() {
        var pause = step(false, "", "2024-12-01", "2024-12-01", 1);
        assertThat(stretches(THREE_YEARS, Period.since(day("2023-11-20")), pause))
                .containsExactly("[2023-11-20, 2026-11-21) @1..null");
    }

    @Test
    void anObjectionThatOneSourceLeavesOpenEndsWithTheOutcomeThatAnotherTells() {
        assertThat(stretches(
                        THREE_YEARS,
                        Period.since(day("2023-11-20")),
                        step(false, "", "异1", "2024-12-01", "", 1),
                        step(false, "", "异1", "2024-12-01", "2024-12-10", 1)))
                .containsExactly("[2023-11-20, 2024-12-01) @1..null", "[2024-12-10, 2026-11-21) @1..null");
    }

    @Test
    void anObjectionThatConcernedOnePersonLeavesNoGapOnceThatIsKnown() {
        assertThat(stretches(
                        THREE_YEARS,
                        Period.since(day("2023-11-20")),
                        step(false, "", "异1", "2024-12-01", "", 1),
                        step(false, "", "异1", true, "2024-12-01", "2024-12-10", 5)))
                .containsExactly("[2023-11-20, 2024-12-01) @1..5", "[2023-11-20, 2026-11-21) @5..null");
    }

    @Test
    void whoIsListedForMoneyIsOffTheListOnceAllIsPaid() {
        var paid = step(true, "PERFORMED", "2024-12-01", "", 1);
        assertThat(stretches(list("UNTIL_PERFORMED", "paidInFull"), Period.since(day("2023-11-20")), paid))
                .containsExactly("[2023-11-20, 2024-12-01) @1..null");
    }

    @Test
    void performanceThatIsOneConditionAmongSeveralEndsNothingAlone() {
        var paid = step(true, "PERFORMED", "2024-12-01", "", 1);
        assertThat(stretches(list("BY_DECISION", "performed;authorityRelease"), Period.since(day("2023-11-20")), paid))
                .containsExactly("[2023-11-20, ..) @1..null");
    }

    @Test
    void onlyADecisionToKeepItMakesItLongerThanItsList() {
        var said = Period.of(day("2023-11-20"), day("2027-11-21"));
        assertThat(stretches(THREE_YEARS, said)).containsExactly("[2023-11-20, 2026-11-21) @1..null");
        assertThat(stretches(THREE_YEARS, said, true)).containsExactly("[2023-11-20, 2027-11-21) @1..null");
    }

    @Test
    void anObjectionDoesNotSuspendACourtsList() {
        var pause = step(false, "", "2024-12-01", "2024-12-10", 1);
        assertThat(stretches(list("JUD", "P3Y", ""), Period.since(day("2023-11-20")), pause))
                .containsExactly("[2023-11-20, 2026-11-21) @1..null");
    }

    @Test
    void aSuspensionIsAGapOnceItIsKnown() {
        var pause = step(false, "", "2026-09-01", "2026-09-09", 5);
        assertThat(stretches(THREE_YEARS, Period.of(day("2026-07-01"), day("2029-07-02")), pause))
                .containsExactly(
                        "[2026-07-01, 2029-07-02) @1..5",
                        "[2026-07-01, 2026-09-01) @5..null",
                        "[2026-09-09, 2029-07-02) @5..null");
    }

    @Test
    void aRemovalEndsItAndAReleaseOfAPersonDoesNot() {
        assertThat(stretches(BY_DECISION, Period.since(day("2026-01-01")), step(true, "REMOVED", "2026-03-01", "", 1)))
                .containsExactly("[2026-01-01, 2026-03-01) @1..null");
        assertThat(stretches(BY_DECISION, Period.since(day("2026-01-01")), step(true, "RELEASED", "2026-03-01", "", 1)))
                .containsExactly("[2026-01-01, ..) @1..null");
    }

    @Test
    void performanceDoesNotEndAnEntryWithAFixedTerm() {
        var fixed = Period.of(day("2026-01-01"), day("2028-04-02"));
        assertThat(stretches(BY_DECISION, fixed, step(true, "PERFORMED", "2026-03-01", "", 1)))
                .containsExactlyElementsOf(stretches(BY_DECISION, fixed));
        assertThat(stretches(BY_DECISION, fixed, step(true, "REMOVED", "2026-03-01", "", 1)))
                .isNotEqualTo(stretches(BY_DECISION, fixed));
    }

    @Test
    void performanceEndsItOnlyWhereTheListSaysSo() {
        var performed = step(true, "PERFORMED", "2026-03-01", "", 1);
        assertThat(stretches(BY_DECISION, Period.since(day("2026-01-01")), performed))
                .containsExactly("[2026-01-01, 2026-03-01) @1..null");
        assertThat(stretches(THREE_YEARS, Period.since(day("2026-01-01")), performed))
                .containsExactly("[2026-01-01, 2029-01-02) @1..null");
    }

    @Test
    void anOpenSuspensionLeavesNothingAfterIt() {
        assertThat(stretches(THREE_YEARS, Period.since(day("2026-01-01")), step(false, "", "2026-02-01", "", 1)))
                .containsExactly("[2026-01-01, 2026-02-01) @1..null");
    }
}
