package org.zelian.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zelian.audit.LookTrail;
import org.zelian.casework.CaseRules;
import org.zelian.casework.Dockets;
import org.zelian.cli.tables.ControllerRows;
import org.zelian.cli.tables.DocketRows;
import org.zelian.cli.tables.LiabilityRows;
import org.zelian.cli.tables.NoticeRows;
import org.zelian.cli.tables.OutFolder;
import org.zelian.cli.tables.People;
import org.zelian.cli.tables.PlainRows;
import org.zelian.cli.tables.RegisterRows;
import org.zelian.cli.tables.Table;
import org.zelian.intake.LoadResult;
import org.zelian.kernel.Canonical;
import org.zelian.liability.Certificate;
import org.zelian.liability.Engine;

/** The outcome of a trace as tables and counts; its certificates go where they are wanted. */
public record Results(List<Table> tables, Table review, Map<String, Object> summary) {

    /** Takes certificates in any order, each as one line. */
    @FunctionalInterface
    interface Certificates {
        void add(String support, String line);
    }

    /** Makes the tables of a day: traces everybody, group by group, and keeps rows only. */
    static Results of(Ground ground, People people, LocalDate day, Certificates certificates, TraceProgress progress)
            throws IOException {
        var book = ground.book();
        var liabilities = new LiabilityRows(book, people, day);
        var register = new RegisterRows(book, people, day);
        var notices = new NoticeRows(book, ground.settings().choices().calendar(), people, day);
        var controllers = new ControllerRows(people, day);
        var docket = new DocketRows();
        var dockets = new Dockets(
                ground.graph(),
                ground.tick(),
                CaseRules.shipped(book, ground.settings().choices().calendar()),
                day,
                LookTrail.none());
        ground.each((group, done, of) -> {
            for (var one : group) {
                for (var support : one.findings().supports()) {
                    var certificate = Certificate.of(support, book);
                    if (liabilities.add(one.file(), support, certificate)) {
                        certificates.add(support.id(), certificate.line());
                    }
                }
                one.findings().blocked().forEach(liabilities::add);
                register.add(one);
                notices.add(one);
                controllers.add(one);
            }
            dockets.of(group).forEach(docket::add);
            progress.tabled(done, of);
        });
        dockets.elsewhere().forEach(docket::add);
        var rejected = PlainRows.rejected();
        ground.load().map(LoadResult::rejections).orElse(List.of()).forEach(r -> {
            rejected.add(r.file(), Long.toString(r.line()), r.column(), r.code(), r.found(), r.advice(), r.raw());
            docket.refused(r.code(), r.file(), r.raw() + " " + r.found());
        });
        var tables = new ArrayList<>(
                List.of(liabilities.table(), register.table(), controllers.table(), notices.table(), rejected.table()));
        tables.addAll(docket.tables(people));
        tables.addAll(Signals.tables(
                ground.graph(),
                book,
                ground.load().map(LoadResult::rejections).orElse(List.of()),
                people,
                day,
                ground.tick()));
        return new Results(List.copyOf(tables), register.review(), counts(ground, day, tables));
    }

    /** Writes every file of the format. */
    void write(OutFolder out, Iterable<String> certificates, List<Map<String, Object>> inputs) throws IOException {
        out.tables(tables);
        out.lines("certificates.jsonl", certificates);
        var all = new ArrayList<>(tables);
        all.add(review);
        out.workbook(all);
        var whole = new TreeMap<>(summary);
        whole.put("inputs", inputs);
        out.lines("summary.json", List.of(Canonical.json(whole)));
    }

    /** The table of one output file. */
    public Table table(String file) {
        return tables.stream().filter(t -> t.file().equals(file)).findFirst().orElseThrow();
    }

    private static Map<String, Object> counts(Ground ground, LocalDate day, List<Table> tables) {
        var book = ground.book();
        var summary = new TreeMap<String, Object>();
        ground.knownAt().ifPresent(instant -> summary.put("knownAt", instant.toString()));
        ground.delivery().ifPresent(delivery -> summary.put("codeErrorRate", CodeRate.of(delivery)));
        summary.put("asOf", day.toString());
        summary.put("engine", Engine.VERSION);
        summary.put("catalogue", book.catalogueHash());
        summary.put("policy", book.policy().hash());
        for (var table : tables) {
            summary.put(table.file(), table.rows().size());
            if (table.file().equals("liabilities.csv")) {
                summary.put("byState", tally(table, "state"));
                summary.put("byRule", tally(table, "rule_id"));
                summary.put("byTrigger", tally(table, "trigger_code"));
            }
        }
        return summary;
    }

    private static Map<String, Object> tally(Table table, String column) {
        int at = table.columns().stream().map(Table.Column::code).toList().indexOf(column);
        var counts = new TreeMap<String, Object>();
        for (var row : table.rows()) {
            counts.merge(row.get(at), 1, (a, b) -> (Integer) a + (Integer) b);
        }
        return counts;
    }
}
