package org.zelian.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;

/** What a handler makes of rows, without a store: for tests. */
public final class Handled {
    public final List<Claim> claims = new ArrayList<>();
    public final List<String> refused = new ArrayList<>();
    public final List<String> notes = new ArrayList<>();

    /** Rows of a sheet from text: a header, then one line a row, cells separated by commas. */
    public static List<Row> rows(String sheet, String csv) {
        var lines = csv.strip().split("\n");
        var headers = lines[0].strip().split(",");
        var rows = new ArrayList<Row>();
        for (int i = 1; i < lines.length; i++) {
            var cells = lines[i].strip().split(",", -1);
            var values = new LinkedHashMap<String, String>();
            for (int c = 0; c < cells.length; c++) {
                values.put(headers[c], cells[c].strip());
            }
            rows.add(Row.of(sheet, i + 1, values));
        }
        return rows;
    }

    public static Handled by(RowHandler handler, String sheet, String csv) {
        return by(handler, rows(sheet, csv));
    }

    public static Handled by(RowHandler handler, List<Row> rows) {
        var handled = new Handled();
        var survey = new Survey();
        rows.forEach(row -> handled.guard(() -> handler.survey(row, "S", survey)));
        handled.refused.clear();
        var sink = handled.sink(survey);
        if (handler.wantsWholeFile()) {
            handler.handleAll(rows, sink);
        } else {
            rows.forEach(row -> handled.guard(() -> handler.handle(row, sink)));
        }
        return handled;
    }

    public List<Fact> facts() {
        return claims.stream()
                .filter(Claim.Assertion.class::isInstance)
                .map(claim -> ((Claim.Assertion) claim).fact())
                .toList();
    }

    /** The facts of a kind as text, sorted, each once: ends, values, period. */
    public List<String> facts(FactKind kind) {
        return facts().stream()
                .filter(fact -> fact.kind() == kind)
                .map(fact -> fact.ends() + " " + fact.values() + " " + fact.valid())
                .distinct()
                .sorted()
                .toList();
    }

    public Claim.Assertion only() {
        if (claims.size() != 1) {
            throw new AssertionError("One claim expected: " + claims + " " + refused);
        }
        return (Claim.Assertion) claims.getFirst();
    }

    private void guard(Runnable work) {
        try {
            work.run();
        } catch (RowRefused refusal) {
            refused.add(refusal.code() + " " + refusal.column());
        }
    }

    private Sink sink(Survey survey) {
        return new Sink() {
            @Override
            public void take(Claim claim) {
                claims.add(claim);
            }

            @Override
            public Survey survey() {
                return survey;
            }

            @Override
            public String source() {
                return "S";
            }

            @Override
            public void at(Row row, Runnable speech) {
                guard(speech);
            }

            @Override
            public void note(Row row, String column, String code, String found, String advice) {
                notes.add(code + " line " + row.line());
            }
        };
    }

    /** All orders of a few rows, or a hundred of them. */
    public static List<List<Row>> shuffles(List<Row> rows) {
        var random = new java.util.Random(20);
        return java.util.stream.IntStream.range(0, 20)
                .mapToObj(i -> {
                    var copy = new ArrayList<>(rows);
                    java.util.Collections.shuffle(copy, random);
                    return (List<Row>) copy;
                })
                .toList();
    }

    @Override
    public String toString() {
        return Arrays.asList(claims, refused, notes).toString();
    }
}
