package org.zelian.casework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zelian.intake.Column;
import org.zelian.kernel.Refusal;

/**
 * Steps of a case as an officer enters them: one row of a file that intake reads, so the same checks hold for both.
 *
 * @param kind the file it would stand in: objections, repairs, rectifications, interviews, commitments, feedback, closings,
 *     mitigations, litigations, listing_steps, notice_steps
 * @param row its columns by name
 */
public record CaseSheet(String kind, Map<String, String> row) {
    private static final Set<String> KINDS = Set.of(
            "objections",
            "repairs",
            "rectifications",
            "interviews",
            "commitments",
            "feedback",
            "closings",
            "mitigations",
            "litigations",
            "listing_steps",
            "notice_steps");
    private static final Map<String, String> NUMBERS = Map.of(
            "mitigations", "mitigation_no",
            "listing_steps", "listing_no",
            "notice_steps", "notice_id",
            "objections", "objection_no",
            "repairs", "repair_no",
            "rectifications", "order_no",
            "interviews", "order_no",
            "commitments", "commitment_no",
            "feedback", "order_id",
            "closings", "about");

    public CaseSheet {
        row = Map.copyOf(row);
        if (!KINDS.contains(kind)) {
            throw new Refusal(
                    "CASE_KIND",
                    "Steps of the kind \"" + kind + "\" cannot be entered.",
                    "Use one of " + String.join(", ", new TreeSet<>(KINDS)) + ".");
        }
        for (var column : row.keySet()) {
            if (!column.matches("[a-z][a-z_]{0,39}")) {
                throw new Refusal("COLUMN", "A column is called \"" + column + "\".", "Use the columns of the file.");
            }
        }
    }

    /** The column of a sheet that tells the case. */
    static String numberColumn(String kind) {
        return kind.equals("litigations") ? "case_no" : NUMBERS.getOrDefault(kind, "");
    }

    String cell(String column) {
        return row.getOrDefault(column, "").strip();
    }

    String caseNo() {
        return cell(numberColumn(kind));
    }

    /** The kind of its case, if that is a request which one officer takes in and another decides; null otherwise. */
    @Nullable
    CaseKind request() {
        return switch (kind) {
            case "objections" -> CaseKind.OBJECTION;
            case "repairs" -> CaseKind.REPAIR;
            case "mitigations" -> CaseKind.MITIGATION;
            default -> null;
        };
    }

    /** Whether it decides on somebody else's request. */
    boolean decides() {
        return request() != null && !cell("outcome").isEmpty();
    }

    /** Who has to be the one who enters it: the department that reports, the authority that decides; empty for anybody. */
    String authority() {
        return switch (kind) {
            case "feedback" -> cell("department");
            case "rectifications",
                    "interviews",
                    "closings",
                    "mitigations",
                    "litigations",
                    "listing_steps",
                    "notice_steps" -> cell("authority");
            default -> decides() ? cell("authority") : "";
        };
    }

    /** Which officer the row says has done what it adds; empty if the sheet does not say. */
    Optional<String> officer() {
        return switch (kind) {
            case "mitigations" ->
                cell("revoked_on").isEmpty()
                        ? Optional.of(cell(decides() ? "confirmed_by" : "proposed_by"))
                        : Optional.empty();
            case "objections" -> named(cell("review_filed_on"));
            case "repairs" -> named(cell("revoked_on"));
            case "listing_steps", "notice_steps" -> Optional.of(cell("officer"));
            default -> Optional.empty();
        };
    }

    /** Who took in or decided a request, if the row says so; empty once something later is added, which has no column for it. */
    private Optional<String> named(String later) {
        return Optional.of(cell(decides() ? "decided_by" : "entered_by"))
                .filter(officer -> later.isEmpty() && !officer.isEmpty());
    }

    /** The latest of its days; empty if none is written as 2026-11-22. */
    Optional<LocalDate> lastDay() {
        return org.zelian.intake.SheetType.named(kind).columns().stream()
                .filter(column -> column.kind() == Column.Kind.DAY)
                .map(column -> cell(column.name()))
                .filter(text -> text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"))
                .max(Comparator.naturalOrder())
                .map(LocalDate::parse);
    }

    /** Writes it as a file into an empty folder. */
    void writeTo(Path folder) throws IOException {
        var cells = new TreeMap<String, String>();
        for (var column : org.zelian.intake.SheetType.named(kind).columns()) {
            cells.put(column.name(), "");
        }
        cells.putAll(row);
        Files.writeString(
                folder.resolve(kind + ".csv"),
                String.join(",", cells.keySet()) + "\r\n"
                        + cells.values().stream()
                                .map(text -> "\"" + text.replace("\"", "\"\"") + "\"")
                                .collect(Collectors.joining(","))
                        + "\r\n");
        Files.writeString(folder.resolve("trace.yaml"), "files:\n  " + kind + ".csv: {source: 办理机关}\n");
    }

    @Override
    public String toString() {
        return "CaseSheet[" + kind + "]";
    }
}
