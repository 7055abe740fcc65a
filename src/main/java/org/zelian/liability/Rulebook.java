package org.zelian.liability;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zelian.kernel.Canonical;
import org.zelian.kernel.SubjectKind;
import org.zelian.kernel.TriggerKind;
import org.zelian.liability.catalogue.Rule;
import org.zelian.liability.catalogue.RuleCatalogue;
import org.zelian.liability.catalogue.RuleKey;
import org.zelian.sanction.ListType;
import org.zelian.sanction.Measures;

/** All that is not fact: the rules with their lists and measures, and the office's policy. */
public record Rulebook(RuleCatalogue rules, Policy policy) {

    Optional<ListType> list(String code) {
        return rules.names().lists().find(code);
    }

    public Measures measures() {
        return rules.names().measures();
    }

    /** Whether a list is a black list that is in use; watch lists and red lists reach nobody. */
    public boolean black(String code) {
        return list(code).map(ListType::isBlack).orElse(false);
    }

    /** Every enabled version of the rules that a document may fire, for the subject's kind and region. */
    List<Rule> mayFire(TriggerKind kind, String code, Subject subject) {
        var governing = governing(subject);
        return subject.kind() == SubjectKind.ANY_ORG
                ? rules.rules().stream()
                        .filter(rule -> rules.fired(kind, code, governing, SubjectKind.COMPANY)
                                        .contains(rule)
                                || rules.fired(kind, code, governing, SubjectKind.INSTITUTION)
                                        .contains(rule))
                        .toList()
                : rules.fired(kind, code, governing, subject.kind());
    }

    /** The enabled version of a rule that governs a day. */
    Optional<Rule> version(Rule rule, LocalDate day) {
        return rules.rules().stream()
                .filter(Rule::enabled)
                .filter(r -> r.id().equals(rule.id()) && r.jurisdiction().equals(rule.jurisdiction()))
                .filter(r -> r.governs(day))
                .findFirst();
    }

    /** The packs and provinces that govern a subject, CN among them; the policy may name others. */
    private Set<String> governing(Subject subject) {
        if (!policy.jurisdictions().isEmpty()) {
            var chosen = new TreeSet<>(policy.jurisdictions());
            chosen.add("CN");
            return chosen;
        }
        return rules.names().jurisdictions().of(subject.region().orElse(""));
    }

    /** SHA-256 over rules, lists and measures. */
    public String catalogueHash() {
        return rules.hash();
    }

    /**
     * SHA-256 over what of the catalogue a finding rests on: the rule, the measures it gives, and the lists of the listings
     * among the cited facts. Empty if the rule is not in this catalogue.
     */
    public Optional<String> catalogueHash(RuleKey rule, Collection<Evidence> cited) {
        return rules.hash(rule).map(row -> {
            var parts = new TreeMap<String, String>(Map.of("", row));
            for (var evidence : cited) {
                var fact = evidence.fact();
                if (fact.value("act").equals(Optional.of("LISTING"))) {
                    fact.value("trigger")
                            .ifPresent(list ->
                                    parts.put(list, rules.hashOfList(list).orElse("")));
                }
            }
            return Canonical.sha256Hex(Canonical.json(parts));
        });
    }
}
