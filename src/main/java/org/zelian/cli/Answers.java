package org.zelian.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zelian.cli.screen.Screen;
import org.zelian.cli.tables.Table;
import org.zelian.intake.Rejection;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.Role;
import org.zelian.liability.State;

/** Results as a person at a terminal wants them: who, where, by which article, in which state, until when. */
final class Answers {
    private static final List<String> HEADER =
            List.of("责任人 who", "企业 enterprise", "角色 role", "规则·依据 rule, article", "措施 measures", "状态 state", "至 until");

    private Answers() {}

    static void trace(Screen screen, TraceFolder.Outcome outcome, Path folder, Path out, int rows) {
        var liabilities = outcome.results().table("liabilities.csv");
        screen.say(screen.strong("截至 " + outcome.asOf() + " · as of " + outcome.asOf()));
        liabilities(screen, liabilities, rows);
        screen.say("");
        screen.say(counts(liabilities));
        for (var table : outcome.results().tables()) {
            if (!table.file().equals("liabilities.csv") && !table.file().equals("rejected.csv")) {
                screen.say("  %s  %s: %d"
                        .formatted(table.title(), table.file(), table.rows().size()));
            }
        }
        refused(screen, outcome.load().rejections(), out.resolve("rejected.csv").toString());
        screen.say("结果在 · Results in " + out + "/ (liabilities.csv, result.xlsx, certificates.jsonl …)");
        screen.say("核验 · To verify: zelian verify " + out + " --against " + folder);
    }

    /** One line for each person, act and rule; what is in force first. */
    static void liabilities(Screen screen, Table table, int most) {
        screen.table(HEADER, folded(table), most);
    }

    private static List<List<String>> folded(Table table) {
        var byKey = new LinkedHashMap<String, List<List<String>>>();
        for (var row : table.rows()) {
            var key = List.of(
                            table.cell(row, "person_ref"),
                            table.cell(row, "org_uscc"),
                            table.cell(row, "decision_no"),
                            table.cell(row, "rule_id"),
                            table.cell(row, "role"),
                            table.cell(row, "state"),
                            table.cell(row, "effective_to_inclusive"),
                            table.cell(row, "support_id"))
                    .toString();
            byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(row);
        }
        return byKey.values().stream()
                .sorted(Comparator.comparingInt((List<List<String>> rows) -> rank(table.cell(rows.getFirst(), "state")))
                        .thenComparing(rows ->
                                table.cell(rows.getFirst(), "person_ref").isEmpty()))
                .map(rows -> shown(table, rows))
                .toList();
    }

    private static int rank(String state) {
        return switch (state) {
            case "EFFECTIVE" -> 0;
            case "PROPOSED", "UNDER_REVIEW" -> 1;
            case "BLOCKED_NO_BASIS" -> 3;
            default -> 2;
        };
    }

    private static List<String> shown(Table table, List<List<String>> rows) {
        var row = rows.getFirst();
        var person = table.cell(row, "person_name");
        var mask = table.cell(row, "person_ref");
        var measures = measures(rows.stream()
                .map(each -> table.cell(each, "measure_code"))
                .distinct()
                .toList());
        return List.of(
                mask.isEmpty() ? "(企业本身 itself)" : (person + " " + mask).strip(),
                table.cell(row, "org_name"),
                role(table.cell(row, "role")),
                (table.cell(row, "rule_id") + " " + table.cell(row, "basis")).strip(),
                measures,
                state(table.cell(row, "state")),
                until(table.cell(row, "effective_to_inclusive")));
    }

    private static String measures(List<String> codes) {
        return codes.size() <= 4
                ? String.join(",", codes)
                : String.join(",", codes.subList(0, 3)) + "… (" + codes.size() + ")";
    }

    static String role(String code) {
        try {
            return Role.valueOf(code).zh();
        } catch (IllegalArgumentException words) {
            return code;
        }
    }

    static String state(String code) {
        try {
            return State.valueOf(code).zh();
        } catch (IllegalArgumentException other) {
            return code;
        }
    }

    private static String until(String text) {
        return text.equals("LIFETIME") ? "终身 life" : text;
    }

    static String counts(Table liabilities) {
        Map<String, Long> byState = liabilities.rows().stream()
                .collect(Collectors.groupingBy(
                        row -> liabilities.cell(row, "state"), LinkedHashMap::new, Collectors.counting()));
        var parts = byState.entrySet().stream()
                .sorted(Comparator.comparingInt(each -> rank(each.getKey())))
                .map(each -> state(each.getKey()) + " " + each.getValue())
                .collect(Collectors.joining(", "));
        return "责任 " + liabilities.rows().size() + " 条 · liabilities" + (parts.isEmpty() ? "" : ": " + parts);
    }

    static void refused(Screen screen, List<Rejection> rejections, String where) {
        if (rejections.isEmpty()) {
            return;
        }
        screen.say(screen.red("被拒绝 " + rejections.size() + " 行 · rows refused") + " (" + where + "):");
        rejections.stream().limit(5).forEach(each -> screen.say("  " + each));
        if (rejections.size() > 5) {
            screen.say("  …");
        }
    }

    /** Says that a name is not among those there are. */
    static Refusal unknown(String what, String name, List<String> known) {
        return new Refusal(
                "UNKNOWN_" + what,
                "没有 " + name + " · There is no " + name + ".",
                "有 · Known: " + String.join(", ", known));
    }
}
