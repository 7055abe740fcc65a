package org.zelian.intake;

/** Reads a cell as what its column holds, so that a bad day or share refuses the row before anybody uses it. */
final class Typed {
    private Typed() {}

    static void check(Row row, String column) {
        var kind = row.sheet().column(column).orElseThrow().kind();
        var value = switch (kind) {
            case CODE, NAME, TEXT -> row.text(column);
            case DAY, END -> row.day(column);
            case FLAG -> row.flag(column);
            case SHARE -> row.share(column);
            case NUMBER, AMOUNT -> row.number(column);
        };
        // Only an open end reads as nothing.
        assert value.isPresent() || kind == Column.Kind.END : column;
    }
}
