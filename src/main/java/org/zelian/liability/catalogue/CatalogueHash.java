package org.zelian.liability.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.zelian.kernel.Canonical;
import org.zelian.sanction.Attribute;
import org.zelian.sanction.Sectors;

/** Makes the hash of a catalogue from its content alone: no file, line or order enters. */
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
        content.put("sectors", byCode(names.sectors().all(), Sectors.Sector::code, Sectors.Sector::toString));
        content.put("attributes", byCode(names.attributes().all(), Attribute::name, CatalogueHash::text));
        content.put("jurisdictions", names.jurisdictions().byPrefix());
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
