package org.zelian.liability.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.Uscc;

/**
 * A decision as an officer enters it: one row of a file that intake reads, and the persons it names.
 *
 * <p>It goes through the same door as a file, so the same checks hold for both.
 *
 * @param kind the file it would stand in: listings, penalties, judgments, orders, findings, events, arrears,
 *     overdue_loans, ends, suspensions, confirmations, determinations
 * @param row its columns by name
 * @param named whom the document names: person_doc and capacity of each
 */
record DecisionSheet(
        String kind, Map<String, String> row, @Nullable List<Map<String, String>> named) {
    private static final Set<String> KINDS = Set.of(
            "listings",
            "penalties",
            "judgments",
            "orders",
            "findings",
            "events",
            "arrears",
            "overdue_loans",
            "ends",
            "suspensions",
            "confirmations",
            "determinations");
    private static final String COLUMN = "[a-z][a-z_]{0,39}|[A-Za-z]{1,40}";

    /** The number of the decision that is entered, or that is ended, paused or confirmed; empty if it has none. */
    String decisionNo() {
        return row.getOrDefault("decision_no", "");
    }

    /** By what a deed names it: the number of the decision, or of the document that determines a controller. */
    String document() {
        return decisionNo().isEmpty() ? row.getOrDefault("document", "") : decisionNo();
    }

    /** The authority whose decision it is; empty if it is not said. */
    String authority() {
        return row.getOrDefault("authority", "");
    }

    /** The support that is confirmed or rejected by its id; empty if there is none. */
    String supportId() {
        return row.getOrDefault("support_id", "");
    }

    /** Whom the row itself gives as its subject; empty if none. */
    String subject() {
        return row.getOrDefault("org_uscc", row.getOrDefault("subject", ""));
    }

    /** Writes the decision as files into an empty folder. */
    void writeTo(Path folder) throws IOException {
        if (!KINDS.contains(kind)) {
            throw new Refusal(
                    "DECISION_KIND",
                    "A decision of the kind “" + kind + "” cannot be entered.",
                    "Use one of " + KINDS.stream().sorted().collect(Collectors.joining(", ")) + ".");
        }
        if (kind.equals("determinations")) {
            mustBeProved();
        }
        write(folder.resolve(kind + ".csv"), List.of(row));
        var files = new StringBuilder("files:\n  " + kind + ".csv: {source: 认定机关}\n");
        if (named != null && !named.isEmpty()) {
            var subject = row.getOrDefault("org_uscc", row.getOrDefault("subject", ""));
            write(
                    folder.resolve("named_persons.csv"),
                    named.stream()
                            .map(one -> {
                                var line = new LinkedHashMap<>(
                                        Map.of("decision_no", decisionNo(), "authority", authority()));
                                if (Uscc.isValid(subject)) {
                                    line.put("org_uscc", subject);
                                }
                                line.putAll(one);
                                return (Map<String, String>) line;
                            })
                            .toList());
            files.append("  named_persons.csv: {source: 认定机关}\n");
        }
        Files.writeString(folder.resolve("trace.yaml"), files);
    }

    /** Who controls is filed, registered or found (L2 to L4) in a document; what is computed needs nobody to enter it. */
    private void mustBeProved() {
        if (!row.getOrDefault("level", "").strip().toUpperCase(Locale.ROOT).matches("L[234]")) {
            throw new Refusal(
                    "DETERMINATION_LEVEL",
                    "A determination is entered with the level “" + row.getOrDefault("level", "") + "”.",
                    "Write L2 (filed), L3 (registered) or L4 (found by a court or an authority).");
        }
        if (row.getOrDefault("document", "").isBlank()) {
            throw new Refusal(
                    "DETERMINATION_DOCUMENT",
                    "A determination is entered without its document.",
                    "Give the number of the judgment, decision or filing in document.");
        }
    }

    private static void write(Path file, List<Map<String, String>> rows) throws IOException {
        var columns = rows.stream()
                .flatMap(row -> row.keySet().stream())
                .distinct()
                .sorted()
                .toList();
        for (var column : columns) {
            if (!column.matches(COLUMN)) {
                throw new Refusal("COLUMN", "A column is called “" + column + "”.", "Use the columns of the file.");
            }
        }
        var text = new StringBuilder(String.join(",", columns)).append("\r\n");
        for (var row : rows) {
            text.append(columns.stream()
                            .map(column -> quoted(row.getOrDefault(column, "")))
                            .collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        Files.writeString(file, text);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    @Override
    public String toString() {
        return "DecisionSheet[" + kind + "]";
    }
}
