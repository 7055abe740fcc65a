package org.zelian.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zelian.graph.Written;

/** What a file's sender is told: rows that were refused, and remarks. */
final class Telling {
    private static final int REMARKS = 1_000;

    private final LoadRun run;
    private final String file;
    private final Set<Row> refused = new HashSet<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private long found;
    private long remarks;

    Telling(LoadRun run, String file) {
        this.run = run;
        this.file = file;
    }

    /** Begins anew, for another pass over the same rows. */
    void forget() {
        rejections.clear();
        refused.clear();
        found = 0;
    }

    /** How many rows were refused for what they say, beside those that could not be read. */
    long found() {
        return found;
    }

    void reject(Rejection rejection) {
        rejections.add(rejection);
    }

    void refuse(Row row, RowRefused why) {
        if (refused.add(row)) {
            found++;
            reject(why.rejection());
        }
    }

    void remark(Row row, String column, String code, String text, String advice) {
        if (remarks++ < REMARKS) {
            run.remarked(new Remark(row.file(), row.line(), column, code, text, advice));
        }
    }

    /** Hands all rejections over, in the order of lines. */
    void end() {
        rejections.sort(Comparator.comparingLong(Rejection::line));
        rejections.forEach(run::rejected);
    }

    /** Refuses what another row of the file contradicts. */
    void contradict(List<Spoken<Claim.Assertion>> good, Written.Conflict conflict) {
        good.stream()
                .filter(each -> conflict.line() == each.row().line())
                .findFirst()
                .ifPresentOrElse(each -> contradicted(each.row()), () -> contradicted(conflict.dropped()));
    }

    private void contradicted(Row row) {
        refuse(
                row,
                row.refused(
                        "",
                        "ROWS_CONTRADICT",
                        "Another row of this file says something else about the same thing.",
                        "Correct one of the two rows; the other one was taken."));
    }

    private void contradicted(String fact) {
        found++;
        reject(new Rejection(
                file,
                0,
                "",
                "ROWS_CONTRADICT",
                "Two rows say different things about the same; the fact " + fact + " is not believed.",
                "Correct one of the two rows.",
                ""));
    }

    /** Notes that a party's further identifier belongs to somebody else. */
    void taken(Row row, org.zelian.kernel.PartyRef identifier) {
        remark(
                row,
                "",
                "IDENTIFIER_TAKEN",
                "Another party has the identifier " + identifier + " already.",
                "Keep row numbers and codes as they were in earlier deliveries of this source.");
    }
}
