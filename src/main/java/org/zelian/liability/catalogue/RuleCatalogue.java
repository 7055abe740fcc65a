package org.zelian.liability.catalogue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.SubjectKind;
import org.zelian.kernel.TriggerKind;
import org.zelian.sanction.ListType;
import org.zelian.sanction.TriggerCodes;

/**
 * All rules, checked: every enabled one has a basis, and of one id in one jurisdiction at most one version governs a day.
 *
 * <p>The order of files and rows never matters: equal content has an equal {@link #hash}.
 */
public final class RuleCatalogue {
    private final SortedMap<RuleKey, Rule> rules;
    private final Map<TriggerKind, Map<String, List<Rule>>> enabledByCode;
    private final Vocabulary names;
    private final String hash;
    private final Map<RuleKey, String> hashes;
    private final Map<String, String> hashesOfLists;

    private RuleCatalogue(Collection<Rule> rules, Vocabulary names) {
        this.rules = new TreeMap<>();
        this.names = names;
        rules.forEach(this::add);
        refuseTwoVersionsOnOneDay();
        var activation = new Activation(names.measures());
        this.rules.values().stream().filter(Rule::enabled).forEach(activation::check);
        this.enabledByCode = this.rules.values().stream()
                .filter(Rule::enabled)
                .collect(Collectors.groupingBy(Rule::triggerKind, Collectors.flatMapping(Cited::each, Cited.byCode())));
        this.hash = CatalogueHash.of(this);
        this.hashes = this.rules.values().stream()
                .collect(Collectors.toMap(Rule::key, rule -> CatalogueHash.of(rule, names)));
        this.hashesOfLists = CatalogueHash.ofLists(names);
    }

    private record Cited(String code, Rule rule) {
        static Stream<Cited> each(Rule rule) {
            return rule.triggerCodes().stream().map(code -> new Cited(code, rule));
        }

        static Collector<Cited, ?, Map<String, List<Rule>>> byCode() {
            return Collectors.groupingBy(Cited::code, Collectors.mapping(Cited::rule, Collectors.toList()));
        }
    }

    /**
     * Checks rules and makes a catalogue of them.
     *
     * @throws Refusal NO_BASIS, MEASURE_REACHES_NOBODY, CATALOGUE_TWICE, RULE_VERSIONS_OVERLAP
     */
    public static RuleCatalogue of(Collection<Rule> rules, Vocabulary names) {
        return new RuleCatalogue(rules, names);
    }

    /** Gives all rules, switched on or off, by id, jurisdiction and version. */
    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /** Gives one version of a rule, or nothing. */
    public Optional<Rule> find(RuleKey key) {
        return Optional.ofNullable(rules.get(key));
    }

    /** Gives the names the rules use. */
    public Vocabulary names() {
        return names;
    }

    /**
     * Gives the enabled rules that a document starts, before its condition is tested: kind and code, jurisdiction, kind
     * of subject, and the version of the day that counts.
     *
     * @param code of a listing the list; ANY_BLACK rows follow enabled black lists only
     * @param jurisdictions those of the subject's region
     * @param versionDay the day for each way of choosing a version; null gives every version
     */
    public List<Rule> fired(
            TriggerKind kind,
            String code,
            Set<String> jurisdictions,
            SubjectKind subject,
            Function<VersionBy, Optional<LocalDate>> versionDay) {
        return started(kind, code)
                .filter(rule -> jurisdictions.contains(rule.jurisdiction()))
                .filter(rule -> rule.concerns(subject))
                .filter(rule ->
                        versionDay.apply(rule.versionBy()).map(rule::governs).orElse(true))
                .sorted(Comparator.comparing(Rule::key))
                .toList();
    }

    /** Gives every version of those rules; who asks cuts them by {@link Rule#valid}. */
    public List<Rule> fired(TriggerKind kind, String code, Set<String> jurisdictions, SubjectKind subject) {
        return fired(kind, code, jurisdictions, subject, versionBy -> Optional.empty());
    }

    /** Gives the hash of all content, 64 hexadecimal digits. */
    public String hash() {
        return hash;
    }

    /** Gives the hash of one version of a rule with the measures it gives; empty if there is none. */
    public Optional<String> hash(RuleKey key) {
        return Optional.ofNullable(hashes.get(key));
    }

    /** Gives the hash of a list; empty if there is none. */
    public Optional<String> hashOfList(String code) {
        return Optional.ofNullable(hashesOfLists.get(code));
    }

    /** Gives the hash of what every rule is read by: sectors, attributes, which rules govern where. */
    public String hashOfShared() {
        return CatalogueHash.ofShared(names);
    }

    /**
     * Gives this catalogue with rows of a local folder: a row of the same id, version and jurisdiction replaces the
     * shipped one, others are added. Every gate is passed again.
     *
     * @throws Refusal NO_BASIS also when a row adds a measure to an article that does not give it
     */
    public RuleCatalogue with(Collection<Rule> more) {
        var activation = new Activation(names.measures());
        for (var changed : more) {
            rules.values().stream()
                    .filter(shipped -> shipped.id().equals(changed.id())
                            && shipped.jurisdiction().equals(changed.jurisdiction())
                            && shipped.basis().equals(changed.basis()))
                    .forEach(shipped -> activation.checkAdded(changed, shipped));
        }
        var merged = new TreeMap<>(rules);
        more.forEach(rule -> merged.put(rule.key(), rule));
        return of(merged.values(), names);
    }

    /** Gives this catalogue with the rule files of a folder, as {@link #with(Collection)} does. */
    public RuleCatalogue with(Path folder) {
        return with(ShippedCatalogue.rules(RuleFiles.folder(folder), names));
    }

    /**
     * Gives this catalogue with a rule switched on.
     *
     * @throws Refusal NO_BASIS and whatever else the gate of activation says; RULE_UNKNOWN
     */
    public RuleCatalogue activate(RuleKey key) {
        var rule = find(key)
                .orElseThrow(() -> new Refusal(
                        "RULE_UNKNOWN",
                        "There is no rule " + key + ".",
                        "Use id, version and jurisdiction of the catalogue."));
        var merged = new TreeMap<>(rules);
        merged.put(key, new RuleReader(names).read(rule.row().with("enabled", "true")));
        return of(merged.values(), names);
    }

    private Stream<Rule> started(TriggerKind kind, String code) {
        var byCode = enabledByCode.getOrDefault(kind, Map.of());
        return Stream.concat(Stream.of(code), wildcard(kind, code).stream())
                .flatMap(each -> byCode.getOrDefault(each, List.of()).stream());
    }

    private Optional<String> wildcard(TriggerKind kind, String code) {
        return switch (kind) {
            case PENALTY -> Optional.of(TriggerCodes.ANY_PENALTY).filter(any -> !any.equals(code));
            case LISTING -> names.lists().find(code).filter(ListType::isBlack).map(list -> TriggerCodes.ANY_BLACK);
            default -> Optional.empty();
        };
    }

    private void add(Rule rule) {
        if (rules.put(rule.key(), rule) != null) {
            throw new Refusal("CATALOGUE_TWICE", "Rule " + rule.key() + " stands twice.", "Keep one of the two rows.");
        }
    }

    private void refuseTwoVersionsOnOneDay() {
        var earlier = new TreeMap<String, List<Rule>>();
        for (var rule : rules.values()) {
            var versions = earlier.computeIfAbsent(rule.id() + "@" + rule.jurisdiction(), place -> new ArrayList<>());
            for (var other : versions) {
                if (other.valid().overlaps(rule.valid())) {
                    throw new Refusal(
                            "RULE_VERSIONS_OVERLAP",
                            "Rules " + other.key() + " " + other.valid() + " and " + rule.key() + " " + rule.valid()
                                    + " govern the same days.",
                            "Let one version end the day before the next begins.");
                }
            }
            versions.add(rule);
        }
    }
}
