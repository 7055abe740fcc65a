package org.zelian.casework.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zelian.casework.Opening;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.Uscc;

/**
 * A step that is open, for whoever asks.
 *
 * @param id give it back to enter the step
 * @param uscc the organisation in whose case it is open
 * @param number of the case, order or letter, or the id of the task; empty for a step that begins a case
 * @param refused why the one who asks may not enter it; null if he may
 */
record OpeningView(
        String id,
        String uscc,
        String kind,
        String number,
        String decisionNo,
        String step,
        List<FieldView> fields,
        @Nullable Why refused) {

    /** What to give: {@code holds} is DAY, FLAG, TEXT and the like. */
    record FieldView(String column, String holds, boolean must, String value, List<Opening.Choice> choices) {}

    record Why(String code, String found, String advice) {}

    static OpeningView of(Opening opening, Uscc uscc) {
        return new OpeningView(
                opening.id(),
                uscc.value(),
                opening.kind().name(),
                opening.number(),
                opening.decisionNo(),
                opening.step(),
                opening.fields().stream()
                        .map(field -> new FieldView(
                                field.column(), field.holds().name(), field.must(), field.value(), field.choices()))
                        .toList(),
                why(opening.refusal()));
    }

    private static @Nullable Why why(@Nullable Refusal refusal) {
        return refusal == null ? null : new Why(refusal.code(), refusal.found(), refusal.advice());
    }
}
