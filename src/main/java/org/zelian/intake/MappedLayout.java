package org.zelian.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.zelian.intake.read.RawRecord;
import org.zelian.kernel.Refusal;

/** The layout of a file in a source's own form, read as its {@code source.yaml} says. */
final class MappedLayout implements Layout {
    private static final int PARTS = 100;

    private final Header header;
    private final SheetMapping mapping;
    private final Function<Mapping.Lookup, Map<String, String>> tables;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, Mapping> columns = new LinkedHashMap<>();
    private final Map<String, Mapping> attributes = new LinkedHashMap<>();
    private final Map<String, String> origins = new HashMap<>();

    private MappedLayout(Header header, SheetMapping mapping, Function<Mapping.Lookup, Map<String, String>> tables) {
        this.header = header;
        this.mapping = mapping;
        this.tables = tables;
    }

    static MappedLayout of(
            RawRecord record, SheetMapping mapping, Function<Mapping.Lookup, Map<String, String>> tables) {
        var layout = new MappedLayout(Header.of(record), mapping, tables);
        layout.place(record);
        return layout;
    }

    private void place(RawRecord record) {
        positions.putAll(header.positions());
        for (int i = 0; i < header.names().size(); i++) {
            int index = i;
            mapping.sheet().ofHeader(header.names().get(i)).ifPresent(column -> {
                positions.putIfAbsent(Sheets.key(column.name()), index);
                if (mapping.plain()) {
                    columns.put(column.name(), Mapping.of(header.names().get(index), ""));
                }
            });
        }
        columns.putAll(mapping.columns());
        if (mapping.plain() && mapping.sheet().attributes()) {
            header.names().stream()
                    .filter(Sheets::isAttribute)
                    .forEach(name -> attributes.put(Sheets.attribute(name), Mapping.of(name, "")));
        }
        attributes.putAll(mapping.attributes());
        columns.forEach((name, column) -> origin(record, name, column));
        attributes.forEach((name, column) -> origin(record, name, column));
        Owed.check(record, mapping.sheet(), columns.keySet(), header.names());
    }

    /** A column that is mapped from others needs one of them, unless it can do without. */
    private void origin(RawRecord record, String name, Mapping column) {
        var there = column.from().stream()
                .filter(from -> positions.containsKey(Sheets.key(from)))
                .toList();
        boolean owed = mapping.sheet()
                .column(name)
                .filter(known -> known.must() != Column.Must.NOTHING)
                .isPresent();
        if (there.isEmpty()
                && !column.from().isEmpty()
                && owed
                && column.otherwise().isEmpty()) {
            throw Header.broken(
                    record,
                    -1,
                    "MISSING_COLUMN",
                    "The file has the columns " + String.join(", ", header.names()) + ".",
                    "Add the column " + column.from().getFirst() + ", from which " + name + " is read.");
        }
        there.stream()
                .findFirst()
                .map(from -> header.names().get(positions.getOrDefault(Sheets.key(from), 0)))
                .ifPresent(from -> origins.put(name, from));
    }

    @Override
    public List<String> headers() {
        return header.names();
    }

    @Override
    public Map<String, String> origins() {
        return origins;
    }

    @Override
    public List<String> ignored() {
        return List.of();
    }

    @Override
    public void spread(List<String> cells, Consumer<Values> rows) {
        if (mapping.where().stream().allMatch(choice -> choice.holds(column -> cell(cells, column)))) {
            // Every part is read before the first is handed on: a record is taken whole or refused whole.
            parts(cells).stream().map(this::values).toList().forEach(rows);
        }
    }

    private List<Function<String, Optional<String>>> parts(List<String> cells) {
        var position = positions.get(Sheets.key(mapping.splitColumn()));
        if (position == null) {
            return List.of(column -> cell(cells, column));
        }
        var texts = cells.get(position).split(Pattern.quote(mapping.splitAt()), PARTS + 1);
        if (texts.length > PARTS) {
            throw new Misread(
                    header.names().get(position),
                    new Refusal(
                            "TOO_MANY_VALUES",
                            "The cell has more than " + PARTS + " values.",
                            "Give them in several rows."));
        }
        return Arrays.stream(texts)
                .map(String::strip)
                .distinct()
                .<Function<String, Optional<String>>>map(text -> column ->
                        position.equals(positions.get(Sheets.key(column))) ? Optional.of(text) : cell(cells, column))
                .toList();
    }

    private Optional<String> cell(List<String> cells, String column) {
        return Optional.ofNullable(positions.get(Sheets.key(column)))
                .map(index -> cells.get(index).strip());
    }

    private Values values(Function<String, Optional<String>> cell) {
        var known = new LinkedHashMap<String, String>();
        columns.forEach((name, column) -> known.put(name, text(name, column, cell)));
        var further = new LinkedHashMap<String, String>();
        attributes.forEach((name, column) -> further.put(name, text(name, column, cell)));
        return new Values(known, further);
    }

    private String text(String name, Mapping column, Function<String, Optional<String>> cell) {
        try {
            return column.of(cell, tables);
        } catch (Refusal refusal) {
            throw new Misread(origins.getOrDefault(name, name), refusal);
        }
    }
}
