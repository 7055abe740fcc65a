package org.zelian.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.zelian.intake.Column;
import org.zelian.intake.Entry;
import org.zelian.intake.Row;
import org.zelian.intake.RowHandler;
import org.zelian.intake.SheetType;
import org.zelian.intake.Sink;

/**
 * What a file says and we do not take: a remark each, with place and reason.
 *
 * <p>Of parts that stand in many statements the first few are told one by one, and how many there are in all.
 */
final class Unmapped {
    private static final int EACH = 20;
    private static final int KINDS = 30;

    static final SheetType SHEET = new SheetType(
            "unmapped",
            List.of(),
            List.of(column("place"), column("code"), column("found"), column("why")),
            false,
            List.of());

    private final Consumer<Entry> sink;
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private long last;

    Unmapped(Consumer<Entry> sink) {
        this.sink = sink;
    }

    private static Column column(String name) {
        return new Column(name, Column.Kind.TEXT, Column.Must.NOTHING, List.of());
    }

    /** Reports what nobody read of a statement. */
    void rest(long number, Piece statement, String why) {
        statement.unread((place, found) -> add(number, place, "NOT_MAPPED", found, why));
    }

    /** Reports one part. */
    void add(long number, String place, String code, String found, String why) {
        last = number;
        var kind = code + " " + place.replaceFirst("^/[0-9]+", "").replaceAll("[\\[/][0-9]+\\]?", "/*");
        if (!counts.containsKey(kind) && counts.size() >= KINDS) {
            kind = code + " (other places)";
        }
        if (counts.merge(kind, 1L, Long::sum) <= EACH) {
            tell(number, place, code, found, why);
        }
    }

    /** Tells how many there are of what was not told one by one. */
    void end() {
        counts.forEach((kind, count) -> {
            if (count > EACH) {
                tell(last, "", "NOT_MAPPED_MORE", kind + ": " + count + " in all", "The first " + EACH + " are told.");
            }
        });
    }

    private void tell(long number, String place, String code, String found, String why) {
        var values = Map.of("place", place.isEmpty() ? "/" : place, "code", code, "found", found, "why", why);
        sink.accept(new Entry(number, values, Map.of(), place, "", null));
    }

    /** Turns the rows into remarks. */
    static final class Rows implements RowHandler {
        @Override
        public Set<String> sheets() {
            return Set.of(SHEET.name());
        }

        @Override
        public void handle(Row row, Sink sink) {
            sink.note(
                    row,
                    row.text("place").orElse(""),
                    row.text("code").orElse("NOT_MAPPED"),
                    row.text("found").orElse(""),
                    row.text("why").orElse(""));
        }
    }
}
