package org.zelian.exchange;

import java.util.function.Consumer;
import org.zelian.intake.Entry;

/** What a file says for one sheet; what it says for the others is passed over. */
final class Speech {
    private final String sheet;
    private final Consumer<Entry> sink;
    private final Unmapped unmapped;

    Speech(String sheet, Consumer<Entry> sink) {
        this.sheet = sheet;
        this.sink = sink;
        this.unmapped = new Unmapped(isReport(sheet) ? sink : entry -> {});
    }

    /** Whether a sheet is the one that tells what was not taken; it tells of refusals too, so that each is told once. */
    static boolean isReport(String sheet) {
        return sheet.equals(Unmapped.SHEET.name());
    }

    void row(String of, Line line) {
        if (sheet.equals(of)) {
            sink.accept(line.entry());
        }
    }

    void refuse(long number, Misplaced bad) {
        if (isReport(sheet)) {
            sink.accept(Entry.refused(number, bad.place(), "", bad.refusal()));
        }
    }

    /** Reports a part that is not taken. */
    void left(long number, String place, String code, String found, String why) {
        unmapped.add(number, place, code, found, why);
    }

    /** Reports what nobody read of a statement. */
    void rest(long number, Piece statement, String why) {
        unmapped.rest(number, statement, why);
    }

    void end() {
        unmapped.end();
    }
}
