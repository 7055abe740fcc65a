package org.zelian.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.liability.CaseFile;
import org.zelian.liability.Engine;
import org.zelian.liability.Evidence;
import org.zelian.liability.Policy;
import org.zelian.liability.Rulebook;
import org.zelian.liability.State;
import org.zelian.liability.Support;
import org.zelian.liability.catalogue.Rule;
import org.zelian.liability.catalogue.RuleCatalogue;
import org.zelian.liability.catalogue.ShippedCatalogue;

/** The sample city goes through the engine: every enabled rule finds somebody, and every state occurs. */
class SampleTraceTests {
    private static final LocalDate DAY = LocalDate.parse(City.AS_OF);

    @Test
    void everyEnabledRuleFindsSomebodyAndEveryStateOccurs() throws IOException {
        RuleCatalogue catalogue = ShippedCatalogue.load();
        var engine = new Engine(new Rulebook(catalogue, Policy.cautious()));
        List<Evidence> evidence = Reading.of(Path.of("import/sample")).evidence;
        Set<String> rules = new TreeSet<>();
        Set<State> states = EnumSet.noneOf(State.class);
        for (PartyRef subject : subjects(evidence)) {
            var findings = engine.trace(new CaseFile(subject, near(subject, evidence)));
            for (Support support : findings.supports()) {
                rules.add(support.rule().id());
                support.on(DAY).ifPresent(segment -> states.add(segment.state()));
            }
            if (!findings.blocked().isEmpty()) {
                states.add(State.BLOCKED_NO_BASIS);
            }
        }
        assertThat(catalogue.rules().stream().filter(Rule::enabled).map(Rule::id))
                .allSatisfy(id -> assertThat(rules).contains(id));
        assertThat(states).containsExactlyInAnyOrder(State.values());
    }

    private static Set<PartyRef> subjects(List<Evidence> evidence) {
        return evidence.stream()
                .filter(e -> e.fact().kind() == FactKind.ACT)
                .map(e -> e.fact().ends().getFirst())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Everything but offices of organisations that are neither the subject nor its parent. */
    private static List<Evidence> near(PartyRef subject, List<Evidence> evidence) {
        var organisations = new HashSet<>(Set.of(subject));
        evidence.stream()
                .filter(e -> e.fact().kind() == FactKind.BRANCH_OF)
                .filter(e -> e.fact().ends().getFirst().equals(subject))
                .forEach(e -> organisations.add(e.fact().ends().get(1)));
        return evidence.stream()
                .filter(e -> e.fact().kind() != FactKind.SERVES
                        || organisations.contains(e.fact().ends().get(1)))
                .toList();
    }
}
