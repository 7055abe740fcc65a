package org.zelian.casework;

import org.jspecify.annotations.Nullable;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Refusal;

/** Steps that were delivered though no table allows them: kept, and put to whoever answers for the case. */
final class Irregularities {
    private Irregularities() {}

    /** The refusal of a step that would give such a task. */
    static Refusal refusal(Task wrong) {
        if (wrong.code().equals(CaseCourse.ORDER)) {
            return tooEarly(wrong);
        }
        return switch (Move.Guard.valueOf(wrong.code())) {
            case SAME_AUTHORITY, ITS_DEPARTMENT ->
                new Refusal(
                        "STEP_AUTHORITY_FORBIDDEN", wrong.text(), "An officer of the authority that has it enters it.");
            case TWO_OFFICERS, ANOTHER_OFFICER ->
                new Refusal("STEP_OWN_FORBIDDEN", wrong.text(), "Another officer enters it.");
            default -> tooEarly(wrong);
        };
    }

    private static Refusal tooEarly(Task wrong) {
        return new Refusal("STEP_ORDER_CONFLICT", wrong.text(), "Enter what comes before, or correct the day.");
    }

    static Task task(
            CaseCourse.Irregular wrong, CaseKind kind, String caseNo, String department, @Nullable PartyRef subject) {
        var happening = wrong.happening();
        var why = wrong.why().equals(CaseCourse.ORDER)
                ? kind.table().steps(wrong.state()).isEmpty()
                        ? "此案已结 (the case is closed)"
                        : "此时可办: " + String.join(", ", kind.table().steps(wrong.state()))
                : Move.Guard.valueOf(wrong.why()).zh() + " 不满足 ("
                        + Move.Guard.valueOf(wrong.why()).en() + ": not so)";
        // What the law may allow is remarked; everything else is put to the authority.
        boolean remark = wrong.why().equals(Move.Guard.INTERVIEW_FIRST.name());
        return Task.of(
                new Task.Brief(
                        remark ? "STEP_REMARK" : Task.IRREGULAR,
                        department,
                        subject,
                        caseNo,
                        kind.zh() + " " + happening.step() + " " + happening.day() + ", 当时状态 " + wrong.state() + "; "
                                + why,
                        wrong.why()),
                happening.day(),
                remark ? "NOTE" : "OPEN");
    }
}
