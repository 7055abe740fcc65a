package org.zelian.casework;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zelian.intake.Column;
import org.zelian.kernel.Actor;
import org.zelian.kernel.Refusal;

/**
 * A step that the table of a case's states allows now, and what an officer gives to enter it.
 *
 * @param id the same while the case stands where it stands
 * @param number of the case, order, letter or task; empty for a case that this step begins
 * @param decisionNo the decision that it is about; empty if it is about none
 * @param row the cells that nobody has to give; may hold keyed references of persons, so it stays on the server
 * @param keys what the codes of choices stand for in the row, where they are not themselves written there
 * @param refusal why the officer who asks may not enter it; null if he may
 */
public record Opening(
        String id,
        CaseKind kind,
        String number,
        String decisionNo,
        String step,
        String sheet,
        List<Field> fields,
        Map<String, String> row,
        Map<String, String> keys,
        @Nullable Refusal refusal) {
    public Opening {
        fields = List.copyOf(fields);
        row = Map.copyOf(row);
        keys = Map.copyOf(keys);
    }

    /**
     * Something to give.
     *
     * @param value what is proposed; empty for nothing
     * @param choices if it is one of some; empty for free text
     */
    public record Field(String column, Column.Kind holds, boolean must, String value, List<Choice> choices) {
        public Field {
            choices = List.copyOf(choices);
        }
    }

    /** One of several. */
    public record Choice(String code, String zh, String en) {}

    Opening barred(Refusal why) {
        return new Opening(id, kind, number, decisionNo, step, sheet, fields, row, keys, why);
    }

    /** The row with what is proposed, to see who may enter it. */
    CaseSheet proposed(Actor actor) {
        var given = new TreeMap<String, String>();
        fields.stream()
                .filter(field -> !field.value().isEmpty())
                .forEach(field -> given.put(field.column(), field.value()));
        return sheet(actor, given);
    }

    /** The whole row: what is known, and what the officer gave. */
    CaseSheet filled(Actor actor, Map<String, String> given) {
        for (var column : given.keySet()) {
            if (fields.stream().noneMatch(field -> field.column().equals(column))) {
                throw new Refusal(
                        "STEP_FIELD", "The step " + step + " does not ask for " + column + ".", "Leave it out.");
            }
        }
        for (var field : fields) {
            var text = given.getOrDefault(field.column(), row.getOrDefault(field.column(), ""));
            if (field.must() && text.isBlank()) {
                throw new Refusal(
                        "STEP_FIELD",
                        field.column() + " is empty, and the step " + step + " asks for it.",
                        "Fill it in.");
            }
        }
        return sheet(actor, given);
    }

    private CaseSheet sheet(Actor actor, Map<String, String> given) {
        var cells = new TreeMap<>(row);
        given.forEach((column, text) -> cells.put(column, keys.getOrDefault(text.strip(), text.strip())));
        cells.replaceAll((column, text) -> switch (text) {
            case Entrance.OFFICER -> actor.name();
            case Entrance.DEPARTMENT -> actor.department();
            default -> text;
        });
        return new CaseSheet(sheet, cells);
    }

    @Override
    public String toString() {
        return "Opening[" + kind + " " + number + " " + step + "]";
    }
}
