package org.zelian.cli.tables;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.liability.CaseFile;

/**
 * How parties are called in the outputs: names as registered, persons by the mask of their document.
 *
 * <p>Where two persons have one mask, {@code #} and eight characters of the keyed hash tell them apart. A person
 * without a document is called by the row that brought him.
 */
public final class People {
    private final Map<PartyRef, String> names = new HashMap<>();
    private final Map<PartyRef, String> masks = new HashMap<>();
    private final Map<String, Set<PartyRef>> byMask = new HashMap<>();

    /** Takes in the names and masks of a case. */
    public void learn(CaseFile file) {
        for (var e : file.of(FactKind.PERSON)) {
            var who = e.fact().end(0);
            e.fact().value("name").ifPresent(name -> names.merge(who, name, People::least));
            e.fact().value("documents").ifPresent(mask -> mask(who, mask));
        }
        for (var e : file.of(FactKind.PROFILE)) {
            e.fact().value("name").ifPresent(name -> names.merge(e.fact().end(0), name, People::least));
        }
    }

    /** Takes in further names, of units that letters go to and the like. */
    public void learn(Map<PartyRef, String> more) {
        more.forEach((who, name) -> names.putIfAbsent(who, name));
    }

    private void mask(PartyRef who, String mask) {
        var first = mask.split(",")[0];
        masks.put(who, first);
        byMask.computeIfAbsent(first, k -> new TreeSet<>()).add(who);
    }

    private static String least(String a, String b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    public String name(PartyRef who) {
        return names.getOrDefault(who, "");
    }

    /** The masked document; empty for organisations and for persons without one. */
    public String mask(PartyRef who) {
        return masks.getOrDefault(who, "");
    }

    /** A code for an organisation, a mask for a person, {@code source:row} for a person without a document. */
    public String ref(PartyRef who) {
        var mask = masks.get(who);
        if (mask == null || who.scheme().equals("SRC")) {
            return who.value();
        }
        return byMask.getOrDefault(mask, Set.of()).size() > 1
                ? mask + "#" + who.value().substring(0, Math.min(8, who.value().length()))
                : mask;
    }
}
