package org.zelian.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * What a room takes in: who reads its rows, and the forms of file that give rows beside tables. A served store puts those
 * of all rooms together.
 */
public record Intake(List<RowHandler> handlers, List<Form> forms) {
    public Intake {
        handlers = List.copyOf(handlers);
        forms = List.copyOf(forms);
    }

    /** Rows only. */
    public static Intake of(List<RowHandler> handlers) {
        return new Intake(handlers, List.of());
    }

    /** All that some rooms take in. */
    public static Intake of(Iterable<Intake> rooms) {
        var handlers = new ArrayList<RowHandler>();
        var forms = new ArrayList<Form>();
        rooms.forEach(room -> {
            handlers.addAll(room.handlers());
            forms.addAll(room.forms());
        });
        return new Intake(handlers, forms);
    }
}
