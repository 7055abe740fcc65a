package org.zelian.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zelian.intake.read.BrokenFile;
import org.zelian.intake.read.Fault;
import org.zelian.intake.read.RawRecord;
import org.zelian.kernel.Refusal;

/** One pass over one file: records in, checked rows and rejections out. */
final class Reading {
    private static final int REMARKS = 1_000;

    private final SheetType type;
    private final String file;
    private final Function<RawRecord, Layout> header;
    private final Consumer<Row> rows;
    private final Consumer<Rejection> refusals;
    private final List<Remark> remarks = new ArrayList<>();
    private @Nullable Layout layout;
    private long taken;
    private long refused;
    private boolean whole = true;

    Reading(
            SheetType type,
            String file,
            Function<RawRecord, Layout> header,
            Consumer<Row> rows,
            Consumer<Rejection> refusals) {
        this.type = type;
        this.file = file;
        this.header = header;
        this.rows = rows;
        this.refusals = refusals;
    }

    void take(RawRecord record) {
        if (record.isBlank()) {
            return;
        }
        var known = layout;
        if (known == null) {
            refuseForbidden(record);
            known = header.apply(record);
            layout = known;
            remarkIgnored(record.line(), known.ignored());
        } else {
            row(record, known);
        }
    }

    private static void refuseForbidden(RawRecord record) {
        ForbiddenFields.first(record.cells()).ifPresent(name -> {
            throw new BrokenFile(
                    new Fault(
                            record.cells().indexOf(name) + 1,
                            "FORBIDDEN_FIELD",
                            "The file has a column \"" + name + "\".",
                            "Delete the column: religion, genes, fingerprints, blood group, illness and medical history"
                                    + " may not be collected (征信业管理条例§14)."),
                    record.line(),
                    "");
        });
    }

    void broken(BrokenFile broken) {
        whole = false;
        // A file of several sheets says once why it cannot be read on.
        if (!broken.fault().code().isEmpty()) {
            refuse(broken.line(), broken.fault(), broken.raw());
        }
    }

    Tally end() {
        if (layout == null && whole) {
            broken(new BrokenFile(
                    "EMPTY_FILE",
                    "The file has no header.",
                    "Deliver the sheet " + type.name() + " with its header, even without rows."));
        }
        return new Tally(file, taken, refused, whole, remarks);
    }

    private void row(RawRecord record, Layout known) {
        if (record.fault() != null) {
            refuse(record.line(), record.fault(), record.raw());
            return;
        }
        var cells = fitted(record.cells(), known.headers().size());
        if (cells == null) {
            var found = "The row has " + record.cells().size() + " cells, the header "
                    + known.headers().size() + ".";
            refuse(
                    record.line(),
                    new Fault(
                            0, "RAGGED_ROW", found, "Quote cells that hold the delimiter; give each row every column."),
                    record.raw());
            return;
        }
        try {
            known.spread(cells, values -> spread(record, known, values));
        } catch (Misread e) {
            var refusal = e.refusal();
            refused++;
            refusals.accept(new Rejection(
                    file, record.line(), e.column(), refusal.code(), refusal.found(), refusal.advice(), record.raw()));
        }
    }

    private void spread(RawRecord record, Layout known, Layout.Values values) {
        try {
            rows.accept(checked(record, known, values));
            taken++;
        } catch (RowRefused e) {
            refused++;
            refusals.accept(e.rejection());
        } catch (Refusal e) {
            refuse(record.line(), new Fault(0, e.code(), e.found(), e.advice()), record.raw());
        }
    }

    private Row checked(RawRecord record, Layout known, Layout.Values values) {
        var origins = known.origins();
        var columns = tidied(record, origins, values.columns());
        var attributes = tidied(record, origins, values.attributes());
        var row = new Row(type, file, record.line(), columns, attributes, origins, record.raw());
        Owed.check(row);
        for (var column : columns.keySet()) {
            Typed.check(row, column);
        }
        if (type.attributes()) {
            row.attributes();
        }
        return row;
    }

    private Map<String, String> tidied(RawRecord record, Map<String, String> origins, Map<String, String> texts) {
        var tidied = new LinkedHashMap<String, String>();
        texts.forEach((name, text) -> {
            var kind = type.column(name).map(Column::kind).orElse(Column.Kind.TEXT);
            var origin = origins.getOrDefault(name, name);
            try {
                var plain = Cells.tidy(kind, text, (code, advice) -> remark(record.line(), origin, code, text, advice));
                if (!plain.isEmpty()) {
                    tidied.put(name, plain);
                }
            } catch (Refusal e) {
                throw new RowRefused(
                        new Rejection(file, record.line(), origin, e.code(), e.found(), e.advice(), record.raw()));
            }
        });
        return tidied;
    }

    /** Cells as many as headers; further ones may be there if they are empty. */
    private static @Nullable List<String> fitted(List<String> cells, int headers) {
        if (cells.size() <= headers) {
            return cells.size() == headers ? cells : null;
        }
        return cells.subList(headers, cells.size()).stream().allMatch(String::isBlank)
                ? cells.subList(0, headers)
                : null;
    }

    private void remarkIgnored(long line, List<String> ignored) {
        for (var name : ignored) {
            remark(line, name, "IGNORED_COLUMN", name, "The column is not read. If it matters, map it in source.yaml.");
        }
    }

    private void remark(long line, String column, String code, String found, String advice) {
        if (remarks.size() < REMARKS) {
            remarks.add(new Remark(file, line, column, code, found, advice));
        }
    }

    private void refuse(long line, Fault fault, String raw) {
        refused++;
        var known = layout;
        int index = fault.cell() - 1;
        var column = index < 0
                ? ""
                : known != null && index < known.headers().size()
                        ? known.headers().get(index)
                        : "column " + fault.cell();
        refusals.accept(new Rejection(file, line, column, fault.code(), fault.found(), fault.advice(), raw));
    }
}
