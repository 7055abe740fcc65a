package org.zelian.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zelian.intake.read.BrokenFile;
import org.zelian.intake.read.RawRecord;

/** The layout of a file whose headers are the sheet's own, canonical or aliases, in any order. */
final class PlainLayout implements Layout {
    private static final int LEAST_LIKE = 5;

    private final List<String> headers;
    private final List<@Nullable String> columns = new ArrayList<>();
    private final List<@Nullable String> attributes = new ArrayList<>();
    private final Map<String, String> origins = new HashMap<>();
    private final List<String> ignored = new ArrayList<>();

    private PlainLayout(List<String> headers) {
        this.headers = headers;
    }

    /**
     * @throws BrokenFile {@code DUPLICATE_HEADER} for two names of one column, {@code UNKNOWN_COLUMN} for a likely slip of the pen,
     *     {@code MISSING_COLUMN}
     */
    static PlainLayout of(RawRecord record, SheetType type) {
        var header = Header.of(record);
        var layout = new PlainLayout(header.names());
        for (int i = 0; i < header.names().size(); i++) {
            layout.place(record, type, i, header.names().get(i));
        }
        Owed.check(record, type, layout.origins.keySet(), header.names());
        return layout;
    }

    private void place(RawRecord record, SheetType type, int index, String header) {
        var column = type.ofHeader(header).map(Column::name).orElse(null);
        var attribute = column == null && type.attributes() ? attribute(header) : null;
        if (column == null) {
            refuseSlip(record, type, index, header);
        }
        columns.add(column);
        attributes.add(attribute);
        var name = column == null ? attribute : column;
        if (name == null) {
            ignored.add(header);
            return;
        }
        var earlier = origins.putIfAbsent(name, header);
        if (earlier != null) {
            throw Header.broken(
                    record,
                    index,
                    "DUPLICATE_HEADER",
                    "\"" + earlier + "\" and \"" + header + "\" are both the column " + name + ".",
                    "Remove one of them.");
        }
    }

    private static @Nullable String attribute(String header) {
        var name = Sheets.attribute(header);
        return Attributes.NAME.matcher(name).matches() ? name : null;
    }

    private static void refuseSlip(RawRecord record, SheetType type, int index, String header) {
        for (var column : type.columns()) {
            if (header.length() >= LEAST_LIKE
                    && column.name().length() >= LEAST_LIKE
                    && Slips.oneApart(Sheets.key(header), column.name())) {
                throw Header.broken(
                        record,
                        index,
                        "UNKNOWN_COLUMN",
                        type.name() + " has no column \"" + header + "\".",
                        "Did you mean " + column.name() + "? Rename or remove the column.");
            }
        }
    }

    @Override
    public List<String> headers() {
        return headers;
    }

    @Override
    public Map<String, String> origins() {
        return origins;
    }

    @Override
    public List<String> ignored() {
        return ignored;
    }

    @Override
    public void spread(List<String> cells, Consumer<Values> rows) {
        var known = new LinkedHashMap<String, String>();
        var further = new LinkedHashMap<String, String>();
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var attribute = attributes.get(i);
            if (column != null) {
                known.put(column, cells.get(i));
            } else if (attribute != null) {
                further.put(attribute, cells.get(i));
            }
        }
        rows.accept(new Values(known, further));
    }
}
