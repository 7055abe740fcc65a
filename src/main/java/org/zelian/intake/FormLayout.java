package org.zelian.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.zelian.intake.read.RawRecord;
import org.zelian.intake.read.Records;
import org.zelian.kernel.Refusal;

/** Carries what a {@link Form} gives through the reading of tables: values, then the place of each, then a refusal. */
final class FormLayout implements Layout {
    private static final int TOLD = 4;

    private final SheetType type;
    private Map<String, String> origins = Map.of();

    FormLayout(SheetType type) {
        this.type = type;
    }

    /** The records of a part; the first is the header. */
    static Records records(Form.Part part) {
        return sink -> {
            sink.accept(new RawRecord(0, header(part.type()), "", null));
            part.forEach(entry -> sink.accept(record(part.type(), entry)));
        };
    }

    private static List<String> header(SheetType type) {
        var names = type.columns().stream().map(Column::name).toList();
        return Stream.of(names, names, List.of("place", "code", "found", "advice"))
                .flatMap(List::stream)
                .toList();
    }

    private static RawRecord record(SheetType type, Entry entry) {
        var cells = new ArrayList<String>(2 * type.columns().size() + TOLD);
        type.columns().forEach(column -> cells.add(entry.values().getOrDefault(column.name(), "")));
        type.columns().forEach(column -> cells.add(entry.places().getOrDefault(column.name(), "")));
        var refusal = entry.refusal();
        cells.add(entry.place());
        cells.add(refusal == null ? "" : refusal.code());
        cells.add(refusal == null ? "" : refusal.found());
        cells.add(refusal == null ? "" : refusal.advice());
        return new RawRecord(entry.number(), cells, entry.raw(), null);
    }

    @Override
    public List<String> headers() {
        return header(type);
    }

    /** Where the values of the record at hand stand in the file. */
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
        int columns = type.columns().size();
        var place = cells.get(2 * columns);
        var code = cells.get(2 * columns + 1);
        if (!code.isEmpty()) {
            throw new Misread(place, new Refusal(code, cells.get(2 * columns + 2), cells.get(2 * columns + 3)));
        }
        var values = new HashMap<String, String>();
        var places = new HashMap<String, String>();
        // Refusals of the row as a whole get its place too.
        places.put("", place);
        for (int i = 0; i < columns; i++) {
            var name = type.columns().get(i).name();
            values.put(name, cells.get(i));
            places.put(name, cells.get(columns + i).isEmpty() ? place : cells.get(columns + i));
        }
        origins = places;
        rows.accept(new Values(values, Map.of()));
    }
}
