package org.zelian.liability.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.zelian.sanction.Wording;
import org.zelian.sanction.YamlPlace;

/** Whose rules reach a subject: the nation's, those of the province and those of the pack of its region. */
public final class Jurisdictions {
    private final String nation;
    private final SequencedMap<String, Wording> wordings = new LinkedHashMap<>();
    private final SequencedMap<String, String> byPrefix = new LinkedHashMap<>();

    private Jurisdictions(YamlPlace file) {
        nation = file.entry("nation").entry("code").text();
        wordings.put(nation, Wording.of(file.entry("nation")));
        file.entry("provinces")
                .entries()
                .forEach(
                        (prefix, province) -> add(prefix, province.entry("code").text(), province));
        file.entry("packs").entries().forEach((code, pack) -> {
            for (var region : pack.entry("regions").items()) {
                add(region.text(), code, pack);
            }
        });
    }

    /** Reads the jurisdictions from their YAML file. */
    public static Jurisdictions of(YamlPlace file) {
        return new Jurisdictions(file);
    }

    /**
     * Gives the jurisdictions of a region code of six digits, the nation first, for Wugang {@code CN, CN-41, WG}.
     *
     * <p>An unknown or empty region has the nation alone.
     */
    public SequencedSet<String> of(String region) {
        var found = new LinkedHashSet<String>();
        found.add(nation);
        byPrefix.forEach((prefix, code) -> {
            if (region.startsWith(prefix)) {
                found.add(code);
            }
        });
        return Collections.unmodifiableSequencedSet(found);
    }

    public boolean has(String code) {
        return wordings.containsKey(code);
    }

    /** Gives the codes of all jurisdictions with what officers call them. */
    public SequencedMap<String, Wording> wordings() {
        return Collections.unmodifiableSequencedMap(wordings);
    }

    SequencedMap<String, String> byPrefix() {
        return Collections.unmodifiableSequencedMap(byPrefix);
    }

    SequencedSet<String> codes() {
        return Collections.unmodifiableSequencedSet(new LinkedHashSet<>(wordings.sequencedKeySet()));
    }

    private void add(String prefix, String code, YamlPlace entry) {
        wordings.put(code, Wording.of(entry));
        byPrefix.put(prefix, code);
    }
}
