package org.zelian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zelian.casework.CaseCourse.Happening;
import org.zelian.casework.CaseCourse.Irregular;

/** What an officer is refused with, for each reason why a step is irregular. */
class IrregularitiesTests {
    @ParameterizedTest
    @CsvSource({
        "ORDER, STEP_ORDER_CONFLICT",
        "SAME_AUTHORITY, STEP_AUTHORITY_FORBIDDEN",
        "ITS_DEPARTMENT, STEP_AUTHORITY_FORBIDDEN",
        "TWO_OFFICERS, STEP_OWN_FORBIDDEN",
        "ANOTHER_OFFICER, STEP_OWN_FORBIDDEN",
        "CORRECTED_AND_COMMITTED, STEP_ORDER_CONFLICT",
        "MINIMUM_OVER, STEP_ORDER_CONFLICT"
    })
    void theTaskKnowsTheReasonAndTheRefusalFollowsItWhateverTheWords(String why, String code) {
        var wrong = new Irregular(Happening.ruled("STEP", LocalDate.parse("2026-09-01")), "STATE", why);
        var task = Irregularities.task(wrong, CaseKind.TASK, "同一机关、两人经办", "局", null);
        assertThat(task.code()).isEqualTo(why);
        assertThat(Irregularities.refusal(task).code()).isEqualTo(code);
    }
}
