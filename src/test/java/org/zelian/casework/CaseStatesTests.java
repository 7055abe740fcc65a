package org.zelian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zelian.casework.CaseCourse.Happening;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.Period;

/** The tables of states: whole, drawn as documented, and followed whatever the order of delivery. */
class CaseStatesTests {
    private static final Path PICTURES = Path.of("src/docs/casework-states.md");
    private static final LocalDate DAY = LocalDate.parse("2026-09-01");

    @Test
    void thePicturesAreThoseOfTheTables() throws IOException {
        var drawn = StatePictures.page();
        if (Boolean.getBoolean("draw")) {
            Files.writeString(PICTURES, drawn);
        }
        assertThat(Files.readString(PICTURES))
                .as("run this test with -Ddraw=true to draw them again")
                .isEqualTo(drawn);
    }

    @ParameterizedTest
    @EnumSource(CaseKind.class)
    void everyStateIsReachedFromTheBeginning(CaseKind kind) {
        var reached = new ArrayList<>(List.of(StateTable.NONE));
        for (int at = 0; at < reached.size(); at++) {
            for (var move : kind.table().moves()) {
                if (move.from().equals(reached.get(at)) && !reached.contains(move.to())) {
                    reached.add(move.to());
                }
            }
        }
        assertThat(kind.table().moves()).allSatisfy(move -> assertThat(reached).contains(move.from()));
    }

    @ParameterizedTest
    @EnumSource(CaseKind.class)
    void everyClockOfATableHasItsDays(CaseKind kind) {
        var clocks = Clocks.shipped();
        assertThat(kind.table().moves())
                .filteredOn(move -> !move.clock().isEmpty())
                .allSatisfy(move ->
                        assertThat(clocks.has(move.clock())).as(move.clock()).isTrue());
    }

    @Test
    void theMostLocalClockCounts() {
        var clocks = Clocks.shipped();
        assertThat(clocks.of("publicity.withdraw", List.of("CN")).workingDays()).isEqualTo(3);
        assertThat(clocks.of("publicity.withdraw", List.of("CN", "CN-41", "WG")).workingDays())
                .isEqualTo(1);
    }

    @Test
    void theOrderOfDeliveryDoesNotMatter() {
        var happenings = new ArrayList<>(List.of(
                happening("ISSUED", 0),
                happening("SIGNED", 1),
                happening("EXECUTED", 1),
                happening("SUSPENDED", 2),
                happening("RESUMED", 4),
                happening("LIFTED", 4),
                happening("LIFT_ORDERED", 6),
                happening("LIFTED", 6)));
        var expected = course(happenings).toString();
        var random = new Random(20);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(happenings, random);
            assertThat(course(happenings)).hasToString(expected);
        }
        assertThat(course(happenings).state()).isEqualTo("LIFTED");
    }

    @Test
    void anIllegalStepIsNamedAndChangesNothing() {
        var course = course(List.of(happening("ISSUED", 0), happening("LIFTED", 1), happening("EXECUTED", 2)));
        assertThat(course.state()).isEqualTo("EXECUTED");
        assertThat(course.irregular())
                .singleElement()
                .satisfies(wrong -> assertThat(wrong.happening().step()).isEqualTo("LIFTED"));
    }

    @Test
    void whatOneOfficerDoesAloneChangesNothing() {
        var course = CaseCourse.of(
                CaseKind.MITIGATION.table(),
                List.of(happening("PROPOSED", 0), happening("CONFIRMED", 1)),
                DAY.plusDays(30),
                (guard, happening) -> guard != Move.Guard.TWO_OFFICERS);
        assertThat(course.state()).isEqualTo("PROPOSED");
        assertThat(course.irregular())
                .singleElement()
                .satisfies(wrong -> assertThat(wrong.why()).isEqualTo("TWO_OFFICERS"));
    }

    @Test
    void aPauseLeadsBackToWhereItBegan() {
        var course = course(List.of(
                happening("ISSUED", 0), happening("SIGNED", 1), happening("SUSPENDED", 2), happening("RESUMED", 3)));
        assertThat(course.stretches().stream().map(CaseCourse.Stretch::state))
                .containsExactly("ISSUED", "SIGNED", "SUSPENDED", "SIGNED");
    }

    @Test
    void whatIsReportedOnTheDayOfAPauseWasDoneBeforeIt() {
        var signed = Step.of(
                        "s",
                        Fact.of(
                                FactKind.STEP,
                                List.of(),
                                Map.of("caseKind", "ORDER", "step", "SIGNED"),
                                Period.since(DAY.plusDays(1)),
                                "财政"))
                .orElseThrow();
        var course = course(List.of(happening("ISSUED", 0), happening("SUSPENDED", 1), Happening.of(signed)));
        assertThat(course.irregular()).isEmpty();
        assertThat(course.stretches().stream().map(CaseCourse.Stretch::state))
                .containsExactly("ISSUED", "SIGNED", "SUSPENDED");
    }

    private static Happening happening(String step, int days) {
        return Happening.ruled(step, DAY.plusDays(days));
    }

    private static CaseCourse course(List<Happening> happenings) {
        return CaseCourse.of(CaseKind.ORDER.table(), happenings, DAY.plusDays(30), (guard, happening) -> true);
    }
}
