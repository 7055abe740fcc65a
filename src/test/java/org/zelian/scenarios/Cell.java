package org.zelian.scenarios;

import java.util.List;
import java.util.regex.Pattern;

/** How one key of an expectation is compared with a row. */
@FunctionalInterface
interface Cell {
    Pattern CODE = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{18}");

    boolean fits(Row row, List<String> wanted, Fixtures fixtures);

    /** The cell is one of the texts. */
    static Cell is(String column) {
        return (row, wanted, fixtures) -> wanted.contains(row.at(column));
    }

    /** The cell contains each of the texts; {@code *} asks only for something. */
    static Cell has(String column) {
        return (row, wanted, fixtures) -> wanted.stream()
                .allMatch(text -> text.equals("*")
                        ? !row.at(column).isBlank()
                        : row.at(column).contains(text));
    }

    /** The cell fits one of the patterns, in which {@code *} stands for anything. */
    static Cell like(String column) {
        return (row, wanted, fixtures) -> wanted.stream().anyMatch(glob -> glob(glob, row.at(column)));
    }

    /** The cell names the organisation by its code. */
    static Cell org(String column) {
        return (row, wanted, fixtures) -> wanted.stream()
                .anyMatch(id -> row.at(column).contains(fixtures.org(id).uscc()));
    }

    /** The row is about the person: his mask and his name. */
    static Cell person() {
        return (row, wanted, fixtures) -> wanted.stream().anyMatch(id -> {
            var person = fixtures.person(id);
            return row.at("person_doc_masked").equals(person.mask())
                    && row.at("person_name").equals(person.name());
        });
    }

    /** The column holds the person's mask. */
    static Cell mask(String column) {
        return (row, wanted, fixtures) -> wanted.stream()
                .anyMatch(id -> row.at(column).contains(fixtures.person(id).mask()));
    }

    /** The row is about the enterprise itself. */
    static Cell entity() {
        return (row, wanted, fixtures) -> row.at("person_ref").isEmpty()
                && row.at("role").equals("ENTITY")
                && wanted.stream()
                        .anyMatch(
                                id -> row.at("org_uscc").equals(fixtures.org(id).uscc()));
    }

    /** Each party or text stands somewhere in these columns, or anywhere in the row if none is given. */
    static Cell about(String... columns) {
        return (row, wanted, fixtures) -> wanted.stream()
                .allMatch(id -> fixtures.words(id).stream()
                        .anyMatch(word -> columns.length == 0
                                ? row.mentions(word)
                                : List.of(columns).stream()
                                        .anyMatch(column -> row.at(column).contains(word))));
    }

    /** The party in the column is no organisation. */
    static Cell natural(String column) {
        return (row, wanted, fixtures) ->
                !row.at(column).isEmpty() && !CODE.matcher(row.at(column)).find() == wanted.contains("true");
    }

    static boolean glob(String glob, String text) {
        var parts = List.of(glob.split("\\*", -1)).stream().map(Pattern::quote).toList();
        return Pattern.matches(String.join(".*", parts), text);
    }
}
