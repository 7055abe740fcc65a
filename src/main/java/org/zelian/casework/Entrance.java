package org.zelian.casework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zelian.intake.Column;
import org.zelian.intake.SheetType;

/**
 * How an officer enters one step of a kind of case: in which file its row would stand, what the row says by itself, and
 * what is asked of him.
 *
 * @param sets cells that the step itself fills; {@code @officer} and {@code @department} are those of whoever enters it, an
 *     empty one takes back what an earlier step said
 * @param asks in the order in which they are asked; the first day among them is that of the step
 */
record Entrance(CaseKind kind, String step, String sheet, Map<String, String> sets, List<Asked> asks) {
    static final String OFFICER = "@officer";
    static final String DEPARTMENT = "@department";

    /** A column that is asked for, and whether it must be filled. */
    record Asked(String column, boolean must) {}

    /** Reads {@code kind | step | sheet | sets | asks}; what must be filled ends with an exclamation mark. */
    static Entrance read(String line) {
        var cells = line.split("\\|", -1);
        if (cells.length != 5) {
            throw new IllegalArgumentException("A line of five cells: " + line);
        }
        var sets = new LinkedHashMap<String, String>();
        for (var set : words(cells[3])) {
            int at = set.indexOf('=');
            sets.put(set.substring(0, at), set.substring(at + 1));
        }
        var asks = words(cells[4]).stream()
                .map(word -> word.endsWith("!")
                        ? new Asked(word.substring(0, word.length() - 1), true)
                        : new Asked(word, false))
                .toList();
        return new Entrance(CaseKind.valueOf(cells[0].strip()), cells[1].strip(), cells[2].strip(), sets, asks);
    }

    private static List<String> words(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.strip().split(" +"));
    }

    SheetType type() {
        return SheetType.named(sheet);
    }

    boolean has(String column) {
        return type().column(column).isPresent();
    }

    Column.Kind holds(String column) {
        return type().column(column)
                .map(Column::kind)
                .orElseThrow(() -> new IllegalStateException(sheet + " has no column " + column));
    }

    /** The column of the day on which the step is done. */
    String dayColumn() {
        return asks.stream()
                .map(Asked::column)
                .filter(column -> holds(column) == Column.Kind.DAY)
                .findFirst()
                .orElseThrow();
    }

    /** The column of whoever does it; empty where the row has none. */
    Optional<String> officerColumn() {
        return sets.entrySet().stream()
                .filter(set -> set.getValue().equals(OFFICER))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
