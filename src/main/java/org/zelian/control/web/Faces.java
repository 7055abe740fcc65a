package org.zelian.control.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zelian.control.Answer;
import org.zelian.control.Determined;
import org.zelian.graph.Graph;
import org.zelian.kernel.PartyRef;

/** How parties are shown: names, and masks in place of numbers. */
final class Faces {
    private final Map<PartyRef, String> names = new HashMap<>();
    private final Map<PartyRef, String> masks = new HashMap<>();

    /** A party as it is shown: a code for an organisation, a mask for a person, a row for whoever has no document. */
    record Face(String ref, String name, boolean person) {}

    static Faces of(Graph graph, Determined determined) {
        var parties = new TreeSet<PartyRef>(List.of(determined.organisation()));
        determined.answers().forEach(answer -> parties.addAll(parties(answer)));
        return of(graph, parties);
    }

    /** Everybody whom an answer mentions. */
    static Set<PartyRef> parties(Answer answer) {
        var parties = new TreeSet<>(answer.parties());
        for (var link : answer.chain()) {
            parties.add(link.from());
            if (link.to() != null) {
                parties.add(link.to());
            }
        }
        return parties;
    }

    static Faces of(Graph graph, Collection<PartyRef> parties) {
        var faces = new Faces();
        graph.read(
                "control/faces",
                Map.of(
                        "refs",
                        parties.stream()
                                .map(party -> List.of(party.scheme(), party.value()))
                                .toList()),
                row -> {
                    var party = new PartyRef(row.text("scheme"), row.text("value"));
                    row.optionalText("name").ifPresent(name -> faces.names.put(party, name));
                    row.optionalText("masked").ifPresent(mask -> faces.masks.put(party, mask));
                    return party;
                });
        return faces;
    }

    Face of(PartyRef party) {
        var ref = party.isPerson() ? masks.getOrDefault(party, "") : party.value();
        return new Face(ref, names.getOrDefault(party, ""), party.isPerson());
    }

    String name(@Nullable PartyRef party) {
        if (party == null) {
            return "*";
        }
        var face = of(party);
        return face.name().isEmpty() ? face.ref() : face.name();
    }
}
