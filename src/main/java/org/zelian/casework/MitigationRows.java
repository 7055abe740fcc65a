package org.zelian.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.zelian.intake.Parties;
import org.zelian.intake.Row;
import org.zelian.intake.RowHandler;
import org.zelian.intake.Sink;
import org.zelian.kernel.Canonical;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.sanction.Measures;

/**
 * Reads decisions of an authority to go easier on one party or to do without its joint measures (从轻、免予): proposed by one
 * officer, confirmed by another. Bans by statute and court orders are not in its hands.
 */
final class MitigationRows implements RowHandler {
    private static final Map<String, String> KINDS = Map.of("免予", "EXEMPTED", "从轻", "MITIGATED");
    private static final Map<String, String> OUTCOMES =
            Map.of("准予", "CONFIRMED", "同意", "CONFIRMED", "不予", "REFUSED", "不同意", "REFUSED");

    private final Parties parties;
    private final Measures measures;

    /** @param measures the catalogue, which alone says what can be left out */
    MitigationRows(Parties parties, Measures measures) {
        this.parties = parties;
        this.measures = measures;
    }

    @Override
    public Set<String> sheets() {
        return Set.of("mitigations");
    }

    @Override
    public void handle(Row row, Sink sink) {
        CaseFacts.inOrder(row, "proposed_on", "decided_on");
        CaseFacts.inOrder(row, "decided_on", "revoked_on");
        var kind = CaseFacts.word(row, "kind", KINDS).orElseThrow();
        var outcome = CaseFacts.word(row, "outcome", OUTCOMES);
        var organisation = row.required("org_uscc", parties::any);
        var facts = new CaseFacts(row, sink, CaseKind.MITIGATION, row.required("mitigation_no"))
                .with("decision_no>decisionNo", "authority", "ground", "document", "reason")
                .with("kind", Optional.of(kind))
                .with("until", row.day("until"))
                .with("whom", row.parsed("person_doc", parties::person).map(MitigationRows::mark))
                .about(organisation);
        var only = row.parsed("measures", this::codes);
        facts.with("measures", only);
        facts.step("PROPOSED", "proposed_on", "proposed_by>officer");
        if (outcome.isEmpty()) {
            return;
        }
        var decided = CaseFacts.dayFor(row, "decided_on", "the outcome is told");
        facts.step(outcome.get(), decided, "confirmed_by>officer");
        row.day("revoked_on").ifPresent(day -> facts.step("REVOKED", day));
        if (outcome.get().equals("CONFIRMED") && byTwo(row)) {
            var from = kind.equals("EXEMPTED") ? decided : shortened(row, decided);
            var revoked = row.day("revoked_on");
            var days = Period.of(
                    from, revoked.map(day -> day.isBefore(from) ? from : day).orElse(null));
            only.ifPresent(facts::onlyMeasures);
            facts.ends(
                    "EXEMPTED",
                    List.of(row.parsed("person_doc", parties::person).orElse(organisation)),
                    days,
                    row.text("document").or(() -> row.text("mitigation_no")));
        }
    }

    /** What tells in the steps whom it is for, without his reference: whoever confirms it confirms it for the same. */
    static String mark(PartyRef person) {
        return Canonical.id26("WHOM|" + person);
    }

    /** Proposer and confirmer are two; otherwise the step is named and changes nothing. */
    private static boolean byTwo(Row row) {
        var proposer = row.text("proposed_by");
        var confirmer = row.text("confirmed_by");
        return proposer.isPresent() && confirmer.isPresent() && !proposer.equals(confirmer);
    }

    /** Codes of the catalogue, each once, in their order. */
    private String codes(String text) {
        var codes = new TreeSet<String>();
        for (var code : text.split("[,;，；、 ]+")) {
            codes.add(measures.get(code.strip()).code());
        }
        return String.join(",", codes);
    }

    /** Measures that are named may be left out at once; all of them together are only shortened. */
    private static LocalDate shortened(Row row, LocalDate decided) {
        if (row.text("measures").isPresent() && row.day("until").isEmpty()) {
            return decided;
        }
        var first = CaseFacts.dayFor(row, "until", "the measures are shortened").plusDays(1);
        return first.isBefore(decided) ? decided : first;
    }
}
