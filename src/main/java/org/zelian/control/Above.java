package org.zelian.control;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;

/**
 * The facts that can matter to an organisation on a day: least set with the organisation, whoever holds or sways a
 * member, the owner agency of a member (at which it ends), and whoever is determined to control a member.
 *
 * <p>Whatever reads more gives the same answer, since the rest is left out here.
 */
final class Above {
    private final Scene scene;
    private final Map<PartyRef, List<PartyRef>> steps = new HashMap<>();
    private final Map<String, Set<PartyRef>> members = new HashMap<>();
    private final Map<String, Set<PartyRef>> leads = new HashMap<>();

    private Above(Scene scene) {
        this.scene = scene;
        for (var known : scene.of(FactKind.HOLDS)) {
            step(known.fact().end(1), known.fact().end(0));
        }
        for (var known : scene.of(FactKind.SERVES)) {
            if (known.fact().value("office").orElse("").equals("EXECUTIVE_PARTNER")) {
                step(known.fact().end(1), known.fact().end(0));
            }
        }
        for (var known : scene.of(FactKind.DETERMINES)) {
            step(known.fact().end(0), known.fact().end(1));
        }
        scene.of(FactKind.ARRANGEMENT).forEach(known -> arranged(Arrangement.of(known, scene.identities)));
        members.forEach((group, all) ->
                all.forEach(member -> leads.getOrDefault(group, Set.of()).forEach(lead -> step(member, lead))));
    }

    private void step(PartyRef from, PartyRef up) {
        steps.computeIfAbsent(scene.who(from), any -> new ArrayList<>()).add(scene.who(up));
    }

    private void arranged(Arrangement a) {
        if (a.kind().equals("CONCERT")) {
            if (a.from() != null) {
                members.computeIfAbsent(a.group(), any -> new HashSet<>()).add(a.from());
            }
            if (a.to() != null) {
                leads.computeIfAbsent(a.group(), any -> new HashSet<>()).add(a.to());
            }
        } else if (a.to() != null) {
            if (a.from() != null) {
                step(a.from(), a.to());
            }
            if (a.over() != null && a.kind().equals("AGREEMENT")) {
                step(a.over(), a.to());
            }
        }
    }

    /** Only those of the facts that can matter. */
    static List<KnownFact> of(Collection<KnownFact> facts, PartyRef organisation, Scene scene) {
        var reached = new Above(scene).from(scene.who(organisation));
        return facts.stream().filter(known -> matters(known, reached, scene)).toList();
    }

    private Set<PartyRef> from(PartyRef organisation) {
        var reached = new TreeSet<PartyRef>(List.of(organisation));
        var open = new ArrayDeque<PartyRef>(reached);
        while (!open.isEmpty()) {
            for (var up : steps.getOrDefault(open.remove(), List.of())) {
                if (reached.add(up)) {
                    open.add(up);
                }
            }
        }
        return reached;
    }

    private static boolean matters(KnownFact known, Set<PartyRef> reached, Scene scene) {
        var ends = known.fact().ends();
        return switch (known.fact().kind()) {
            case HOLDS, SERVES -> reached.contains(scene.who(ends.get(1)));
            case ARRANGEMENT, SAME_AS -> ends.stream().anyMatch(end -> reached.contains(scene.who(end)));
            case OVERSEEN_BY, PROFILE, PERSON, DETERMINES -> reached.contains(scene.who(ends.getFirst()));
            default -> false;
        };
    }
}
