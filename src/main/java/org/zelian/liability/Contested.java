package org.zelian.liability;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.zelian.graph.Graph;
import org.zelian.graph.Row;
import org.zelian.kernel.Tick;

/**
 * What is said of decisions while somebody contests them: an objection that is being verified, its review above, a review by a
 * higher authority, a suit. A mark only: what rests meanwhile is told by the state of the restriction.
 */
public final class Contested {
    private static final Set<String> ANSWERED = Set.of("UPHELD", "CORRECTED", "REJECTED", "WITHDRAWN");
    private static final Set<String> OVER = Set.of("MAINTAINED", "REVOKED", "CHANGED", "UNLAWFUL", "WITHDRAWN");

    private Contested() {}

    /** The marks of decisions on a day, in Chinese; decisions that nobody contests are not in it. */
    public static Map<Decision, List<String>> of(
            Graph graph, Collection<Decision> decisions, LocalDate day, Tick tick) {
        var asked = decisions.stream()
                .filter(decision -> !decision.number().isEmpty())
                .distinct()
                .map(decision -> List.of(decision.number(), decision.authority()))
                .toList();
        var marks = new HashMap<Decision, Set<String>>();
        graph
                .read(
                        "liability/contested",
                        Map.of("decisions", asked, "day", day, "tick", tick.number()),
                        row -> Map.entry(decision(row.texts("decision")), mark(row)))
                .stream()
                .filter(each -> !each.getValue().isEmpty())
                .forEach(each -> marks.computeIfAbsent(each.getKey(), first -> new TreeSet<>())
                        .add(each.getValue()));
        var listed = new HashMap<Decision, List<String>>();
        marks.forEach((decision, words) -> listed.put(decision, List.copyOf(words)));
        return listed;
    }

    private static Decision decision(List<String> asked) {
        return new Decision(asked.getLast(), asked.getFirst());
    }

    private static String mark(Row row) {
        var steps = Set.copyOf(row.texts("steps"));
        if (row.text("caseKind").equals("LITIGATION")) {
            boolean pending = steps.contains("FILED") && steps.stream().noneMatch(OVER::contains);
            return pending ? (row.text("kind").equals("SUIT") ? "行政诉讼中" : "行政复议中") : "";
        }
        if (steps.contains("FILED") && steps.stream().noneMatch(ANSWERED::contains)) {
            return "异议核实中";
        }
        boolean above = steps.contains("REVIEW_FILED")
                && steps.stream().noneMatch(step -> step.startsWith("REVIEW_") && !step.equals("REVIEW_FILED"));
        return above ? "复核中" : "";
    }
}
