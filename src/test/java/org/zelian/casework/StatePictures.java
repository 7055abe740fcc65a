package org.zelian.casework;

import java.util.LinkedHashMap;
import java.util.Map;

/** The tables of states as Mermaid diagrams. */
final class StatePictures {
    private StatePictures() {}

    static String page() {
        var text = new StringBuilder("""
                # States of cases

                Drawn from the tables in `casework/StateTables`; a test fails when they differ. What is not drawn is not allowed: the API refuses it,
                and in files it gives a task that names it. In brackets what must be so besides, after `⏱` the deadline that starts (`casework/clocks.yaml`).
                """);
        for (var kind : CaseKind.values()) {
            text.append("\n## ")
                    .append(kind.zh())
                    .append(" · ")
                    .append(kind.en())
                    .append("\n\n```mermaid\nstateDiagram-v2\n");
            lines(kind.table())
                    .forEach((ends, label) -> text.append("    ")
                            .append(ends)
                            .append(": ")
                            .append(label)
                            .append('\n'));
            text.append("```\n");
        }
        return text.toString();
    }

    private static Map<String, String> lines(StateTable table) {
        var lines = new LinkedHashMap<String, String>();
        for (var move : table.moves()) {
            var guard = move.guards().isEmpty()
                    ? ""
                    : " ["
                            + String.join(
                                    ", ",
                                    move.guards().stream().map(Move.Guard::zh).toList())
                            + "]";
            var clock = move.clock().isEmpty() ? "" : " ⏱ " + move.clock();
            lines.merge(
                    name(move.from()) + " --> " + name(move.to()),
                    move.step() + guard + clock,
                    (a, b) -> a + " / " + b);
        }
        return lines;
    }

    private static String name(String state) {
        return switch (state) {
            case StateTable.NONE -> "[*]";
            case "*" -> "BEFORE_THE_PAUSE";
            default -> state;
        };
    }
}
