package org.zelian.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.zelian.intake.read.BrokenFile;
import org.zelian.intake.read.Fault;
import org.zelian.intake.read.RawRecord;
import org.zelian.kernel.Refusal;

/**
 * The header of a file, checked: no duplicates, no characters that hide or that spreadsheets would run.
 *
 * @param names as written, tidied; those at the end without a name are cut off
 */
record Header(List<String> names) {
    private static final int LENGTH = 200;
    private static final Pattern RUNNABLE = Pattern.compile("[=+@\\-|].*");

    Header {
        names = List.copyOf(names);
    }

    /**
     * @throws BrokenFile {@code BAD_HEADER}, {@code DUPLICATE_HEADER}, or the fault of the record
     */
    static Header of(RawRecord record) {
        if (record.fault() != null) {
            throw new BrokenFile(record.fault(), record.line(), record.raw());
        }
        var cells = new ArrayList<>(record.cells());
        while (!cells.isEmpty() && cells.getLast().isBlank()) {
            cells.removeLast();
        }
        var names = new ArrayList<String>();
        var seen = new HashMap<String, Integer>();
        for (int i = 0; i < cells.size(); i++) {
            var name = name(record, i, cells.get(i));
            var earlier = seen.putIfAbsent(Sheets.key(name), i + 1);
            if (earlier != null) {
                throw broken(
                        record,
                        i,
                        "DUPLICATE_HEADER",
                        "Columns " + earlier + " and " + (i + 1) + " are both called \"" + name + "\".",
                        "Remove or rename one of them.");
            }
            names.add(name);
        }
        return new Header(names);
    }

    private static String name(RawRecord record, int index, String cell) {
        String name;
        try {
            name = Cells.tidy(Column.Kind.CODE, cell, (code, advice) -> {});
        } catch (Refusal refusal) {
            var code =
                    refusal.code().equals("UNDECODABLE_BYTES") || refusal.code().equals("NUL_CHARACTER")
                            ? refusal.code()
                            : "BAD_HEADER";
            throw broken(record, index, code, refusal.found(), refusal.advice());
        }
        if (name.isEmpty()) {
            throw broken(
                    record,
                    index,
                    "BAD_HEADER",
                    "Column " + (index + 1) + " has no name.",
                    "Name the column or delete it.");
        }
        if (name.length() > LENGTH || RUNNABLE.matcher(name).matches()) {
            throw broken(
                    record,
                    index,
                    "BAD_HEADER",
                    "A column is called \"" + name + "\".",
                    "Use a name of the sheet, without formula or quotes.");
        }
        return name;
    }

    static BrokenFile broken(RawRecord record, int index, String code, String found, String advice) {
        return new BrokenFile(new Fault(index + 1, code, found, advice), record.line(), record.raw());
    }

    /** Positions by the form in which names are compared. */
    Map<String, Integer> positions() {
        var positions = new HashMap<String, Integer>();
        for (int i = 0; i < names.size(); i++) {
            positions.put(Sheets.key(names.get(i)), i);
        }
        return positions;
    }
}
