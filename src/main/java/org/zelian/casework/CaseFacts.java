package org.zelian.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.zelian.intake.Claim;
import org.zelian.intake.Need;
import org.zelian.intake.Row;
import org.zelian.intake.Sink;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.kernel.Refusal;

/** The facts that one row of a case's file states: its steps, and what a step by law does to a decision. */
final class CaseFacts {
    private final Row row;
    private final Sink sink;
    private final Map<String, String> common = new TreeMap<>();
    private List<PartyRef> ends = List.of();
    private List<PartyRef> only = List.of();
    private String measures = "";

    CaseFacts(Row row, Sink sink, CaseKind kind, String caseNo) {
        this.row = row;
        this.sink = sink;
        common.put("caseKind", kind.name());
        if (!caseNo.isEmpty()) {
            common.put("caseNo", caseNo);
        }
    }

    /** Copies cells into every step: {@code decision_no>decisionNo}. */
    CaseFacts with(String... columns) {
        common.putAll(org.zelian.intake.Spans.values(row, columns));
        return this;
    }

    CaseFacts with(String name, Optional<?> value) {
        value.ifPresent(there -> common.put(name, there.toString()));
        return this;
    }

    CaseFacts about(PartyRef party) {
        ends = List.of(party);
        return this;
    }

    /** What the case does to the decision, it does for one person only. */
    void onlyFor(PartyRef person) {
        only = List.of(person);
    }

    /** What the case ends, it ends of some measures only: their codes, separated by commas. */
    void onlyMeasures(String codes) {
        measures = codes;
    }

    /** A step on the day of a column; nothing if the cell is empty. */
    void step(String step, String column, String... more) {
        row.day(column).ifPresent(day -> step(step, day, more));
    }

    void step(String step, LocalDate day, String... more) {
        var values = new TreeMap<>(common);
        values.put("step", step);
        values.putAll(org.zelian.intake.Spans.values(row, more));
        sink.take(Claim.of(Fact.of(FactKind.STEP, ends, values, Period.since(day), sink.source())));
    }

    /** The decision rests from a day until another, as a whole or for the one person. */
    void suspends(Period days, String reason) {
        var values = decision();
        values.put("reason", reason);
        take(FactKind.SUSPENDS, only, values, days);
    }

    /** The decision ends, as a whole or for the one person; if the end was taken back later, only for some days. */
    void ends(String end, Period days, Optional<String> document) {
        ends(end, only, days, document);
    }

    /** The decision ends for one party. */
    void ends(String end, List<PartyRef> whom, Period days, Optional<String> document) {
        var values = decision();
        values.put("end", end);
        values.put("from", String.valueOf(days.from()));
        document.ifPresent(text -> values.put("document", text));
        if (!measures.isEmpty()) {
            values.put("measures", measures);
        }
        take(FactKind.ENDS, whom, values, days);
    }

    private void take(FactKind kind, List<PartyRef> whom, Map<String, String> values, Period days) {
        var claim = Claim.of(Fact.of(kind, whom, values, days, sink.source()));
        sink.take(whom.stream()
                .filter(PartyRef::isPerson)
                .findFirst()
                .map(person -> claim.needing(new Need.KnownPerson(person, "person_doc")))
                .orElse(claim));
    }

    /** The decision, and the case that bears on it: two cases about one decision are two statements. */
    private Map<String, String> decision() {
        var values = org.zelian.intake.Spans.values(row, "decision_no>decisionNo", "authority");
        Optional.ofNullable(common.get("caseNo")).ifPresent(number -> values.put("caseNo", number));
        return values;
    }

    /** A day that may not be before another one. */
    static void inOrder(Row row, String earlier, String later) {
        var first = row.day(earlier);
        var second = row.day(later);
        if (first.isPresent() && second.isPresent() && second.get().isBefore(first.get())) {
            throw row.refused(
                    later,
                    "DATES_REVERSED",
                    earlier + " is " + first.get() + " and " + later + " before that, " + second.get() + ".",
                    "Correct one of the two days.");
        }
    }

    /** The code that a cell means, by code or Chinese word. */
    static Optional<String> word(Row row, String column, Map<String, String> words) {
        return row.parsed(column, text -> {
            var upper = text.strip().toUpperCase(java.util.Locale.ROOT);
            var code = words.containsValue(upper) ? upper : words.get(text.strip());
            if (code == null) {
                throw new Refusal(
                        "CASE_WORD",
                        column + " is given as \"" + text + "\".",
                        "Write one of " + String.join(", ", new java.util.TreeSet<>(words.values())) + ".");
            }
            return code;
        });
    }

    /** A cell that must be there because another says something. */
    static LocalDate dayFor(Row row, String column, String why) {
        return row.day(column)
                .orElseThrow(() ->
                        row.refused(column, "EMPTY_CELL", "The cell is empty, though " + why + ".", "Give the day."));
    }
}
