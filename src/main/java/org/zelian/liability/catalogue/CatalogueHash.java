package org.zelian.liability.catalogue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.zelian.kernel.Canonical;
import org.zelian.sanction.Attribute;
import org.zelian.sanction.Sectors;

/** Makes the hash of a catalogue, or of a part of it, from its content alone: no file, line or order enters. */
final class CatalogueHash {
    private CatalogueHash() {}

    static String of(RuleCatalogue catalogue) {
        var names = catalogue.names();
        var content = new TreeMap<String, Object>();
        content.put(
                "rules",
                catalogue.rules().stream().map(rule -> rule.row().columns()).toList());
        content.put("measures", names.measures().texts());
        content.put("lists", names.lists().texts());
        content.putAll(shared(names));
        return hash(content);
    }

    /** Of one rule with the measures it gives. */
    static String of(Rule rule, Vocabulary names) {
        var content = new TreeMap<String, Object>();
        content.put("rule", rule.row().columns());
        content.put(
                "measures",
                rule.measures().stream()
                        .map(code -> names.measures().texts().getOrDefault(code, new LinkedHashMap<>()))
                        .toList());
        return hash(content);
    }

    /** Of each list, by its code. */
    static Map<String, String> ofLists(Vocabulary names) {
        var hashes = new TreeMap<String, String>();
        names.lists().texts().forEach((code, texts) -> hashes.put(code, hash(texts)));
        return hashes;
    }

    /** Of what every rule is read by. */
    static String ofShared(Vocabulary names) {
        return hash(shared(names));
    }

    private static Map<String, Object> shared(Vocabulary names) {
        return Map.of(
                "sectors", byCode(names.sectors().all(), Sectors.Sector::code, Sectors.Sector::toString),
                "attributes", byCode(names.attributes().all(), Attribute::name, CatalogueHash::text),
                "jurisdictions", names.jurisdictions().byPrefix());
    }

    private static String hash(Map<String, ?> content) {
        return Canonical.sha256Hex(Canonical.json(content));
    }

    // Only the values of a scale have an order that means something.
    private static String text(Attribute attribute) {
        var values = List.copyOf(attribute.values().keySet());
        var ordered = attribute.kind() == Attribute.Kind.SCALE
                ? values
                : values.stream().sorted().toList();
        return attribute.kind() + " " + attribute.unknownWhenAbsent() + " " + ordered;
    }

    private static <T> Map<String, String> byCode(
            Collection<T> entries, Function<T, String> code, Function<T, String> text) {
        var sorted = new TreeMap<String, String>();
        entries.forEach(entry -> sorted.put(code.apply(entry), text.apply(entry)));
        return sorted;
    }
}
