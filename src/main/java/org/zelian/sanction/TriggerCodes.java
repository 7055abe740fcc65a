package org.zelian.sanction;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.zelian.kernel.TriggerKind;

/** The codes of what may start a rule, under each kind. */
public final class TriggerCodes {
    /** Stands for every penalty. */
    public static final String ANY_PENALTY = "ANY_PENALTY";

    /** Stands for every black list. */
    public static final String ANY_BLACK = "ANY_BLACK";

    private static final Wording EVERY_BLACK_LIST = new Wording("任何黑名单", "any black list");

    private final Map<TriggerKind, SequencedMap<String, Wording>> byKind = new EnumMap<>(TriggerKind.class);

    private TriggerCodes(YamlPlace file, Lists lists) {
        file.entries().forEach((kind, codes) -> {
            var wordings = new LinkedHashMap<String, Wording>();
            codes.entries().forEach((code, wording) -> wordings.put(code, Wording.of(wording)));
            byKind.put(TriggerKind.valueOf(kind), wordings);
        });
        var listings = new LinkedHashMap<String, Wording>();
        lists.all().forEach(list -> listings.put(list.code(), list.name()));
        listings.put(ANY_BLACK, EVERY_BLACK_LIST);
        byKind.put(TriggerKind.LISTING, listings);
    }

    /** Reads the codes from their YAML file; those of listings are the lists. */
    public static TriggerCodes of(YamlPlace file, Lists lists) {
        return new TriggerCodes(file, lists);
    }

    /** Whether a kind has a code. */
    public boolean has(TriggerKind kind, String code) {
        return of(kind).containsKey(code);
    }

    /** Gives the codes of a kind, in the order of the file, with what officers call them. */
    public SequencedMap<String, Wording> of(TriggerKind kind) {
        return Collections.unmodifiableSequencedMap(byKind.getOrDefault(kind, new LinkedHashMap<>()));
    }

    /** Gives the codes of all kinds. */
    public SequencedMap<String, Wording> wordings() {
        var all = new LinkedHashMap<String, Wording>();
        byKind.values().forEach(all::putAll);
        return all;
    }
}
