package org.zelian.liability.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.zelian.audit.Look;
import org.zelian.graph.Graph;
import org.zelian.graph.Identity;
import org.zelian.graph.Parties;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Tick;
import org.zelian.liability.Names;

/** What parties are called on a day and how their numbers look masked: everything of them that everybody may see. */
final class Faces {
    private final Map<PartyRef, String> names = new HashMap<>();
    private final Map<PartyRef, String> masks = new HashMap<>();

    private Faces() {}

    /** The faces of some parties on a day as known at a tick, with two questions to the graph. */
    static Faces of(Graph graph, Collection<PartyRef> refs, Tick tick, LocalDate day) {
        var faces = new Faces();
        var asked = refs.stream().distinct().toList();
        if (asked.isEmpty()) {
            return faces;
        }
        faces.names.putAll(Names.on(graph, asked, day, tick));
        for (Identity paper : new Parties(graph).papers(asked)) {
            if (paper.masked() != null) {
                faces.masks.put(paper.ref(), paper.masked());
            }
        }
        return faces;
    }

    /** The name then; the identifier where none is known. */
    String name(PartyRef ref) {
        var name = names.getOrDefault(ref, "");
        return name.isEmpty() ? shown(ref) : name;
    }

    /** A person with a reference that tells two of the same mask apart. */
    Person person(PartyRef ref) {
        var mask = masks.get(ref);
        return mask == null
                ? new Person(PersonResource.id(ref), shown(ref), name(ref), "")
                : new Person(PersonResource.id(ref), Look.named(ref, mask), name(ref), mask);
    }

    /** As everybody may see him. */
    record Person(String id, String ref, String name, String masked) {}

    // The keyed hash of a number is no secret, but nobody can read it either.
    private static String shown(PartyRef ref) {
        return Look.named(ref, "");
    }

    /** Whether anybody had told what a party is called. */
    boolean isNamed(PartyRef ref) {
        return !names.getOrDefault(ref, "").isEmpty();
    }
}
