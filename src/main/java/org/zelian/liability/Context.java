package org.zelian.liability;

import java.util.ArrayList;
import java.util.List;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.TriggerKind;
import org.zelian.liability.catalogue.Rule;
import org.zelian.liability.catalogue.Term;
import org.zelian.liability.catalogue.TermStart;

/** The further facts that a finding rests on: who the person is, other listings for an overlap, namings that imply staff. */
final class Context {
    private Context() {}

    static List<Evidence> of(Rule rule, Act act, CaseFile file, Reached reached) {
        var facts = new ArrayList<Evidence>();
        if (!reached.itself()) {
            file.of(FactKind.PERSON).stream()
                    .filter(e -> same(file, e, reached))
                    .filter(e -> e.fact().value("birth").isPresent()
                            || e.fact().value("death").isPresent())
                    .forEach(facts::add);
            file.of(FactKind.SAME_AS).stream()
                    .filter(e -> same(file, e, reached))
                    .forEach(facts::add);
        }
        var used = rule.condition().attributes();
        if (used.contains("distinctSectors")) {
            file.acts().stream().filter(a -> a.kind() == TriggerKind.LISTING).forEach(a -> listing(a, file, facts));
        }
        if (rule.term() instanceof Term.ListTerm) {
            listing(act, file, facts);
        }
        if (used.contains("responsibilityFinding") || rule.termStart() == TermStart.FINDING) {
            facts.addAll(file.findingsAbout(act, Findings.PERSONAL_RESPONSIBILITY));
        }
        if (used.contains("staffDishonest") || used.contains("civilServant")) {
            file.named(act.decision()).forEach(n -> facts.add(n.evidence()));
        }
        return facts;
    }

    private static void listing(Act listing, CaseFile file, List<Evidence> facts) {
        facts.add(listing.evidence());
        facts.addAll(file.concerning(FactKind.ENDS, listing.decision()));
        facts.addAll(file.concerning(FactKind.SUSPENDS, listing.decision()));
    }

    private static boolean same(CaseFile file, Evidence fact, Reached reached) {
        return file.canonical(fact.fact().ends().getFirst()).equals(file.canonical(reached.who()));
    }
}
