package org.zelian.intake;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.zelian.intake.read.RawRecord;

/** What a file and a row owe their sheet: columns that must be there, cells that must be filled. */
final class Owed {
    private Owed() {}

    /** Checks the columns of a file. */
    static void check(RawRecord header, SheetType type, Set<String> there, List<String> written) {
        var missing = type.columns().stream()
                .filter(column -> column.must() != Column.Must.NOTHING && !there.contains(column.name()))
                .map(Owed::named)
                .collect(Collectors.joining(", "));
        if (missing.isEmpty() && !isOneOf(type, there::contains)) {
            missing = alternatives(type);
        }
        if (!missing.isEmpty()) {
            throw Header.broken(
                    header,
                    -1,
                    "MISSING_COLUMN",
                    "The file has the columns " + String.join(", ", written) + ".",
                    "Add the column " + missing + " of the sheet " + type.name()
                            + "; if the columns run together, declare the delimiter in source.yaml.");
        }
    }

    /** Checks that a row fills what it must. */
    static void check(Row row) {
        for (var column : row.sheet().columns()) {
            if (column.must() == Column.Must.FILLED) {
                row.required(column.name());
            }
        }
        if (!isOneOf(row.sheet(), column -> row.text(column).isPresent())) {
            throw row.refused(
                    "",
                    "EMPTY_CELL",
                    "None of these is filled in: " + alternatives(row.sheet()) + ".",
                    "Fill in one of them.");
        }
    }

    private static boolean isOneOf(SheetType type, Predicate<String> there) {
        return type.oneOf().stream()
                .allMatch(group -> group.stream()
                        .anyMatch(alternative -> alternative.stream().allMatch(there)));
    }

    private static String alternatives(SheetType type) {
        return type.oneOf().stream()
                .map(group -> group.stream()
                        .map(alternative -> String.join(" and ", alternative))
                        .collect(Collectors.joining(" or ")))
                .collect(Collectors.joining("; "));
    }

    private static String named(Column column) {
        return column.also().isEmpty()
                ? column.name()
                : column.name() + " (" + column.also().getFirst() + ")";
    }
}
