package org.zelian.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.zelian.analytics.Network;
import org.zelian.analytics.Reach;
import org.zelian.graph.Facts;
import org.zelian.graph.Graph;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Tick;

/**
 * The whole registry in memory as known at a tick: who holds or sways whom on primitive arrays, the facts beside them.
 *
 * <p>Finds what is above an organisation, or below a controller, by arrays; the answer itself comes from the same engine
 * as that of one organisation read from the graph. Facts never change below a tick, so the stream is consistent. Not for
 * two threads.
 */
public final class Snapshot {
    private static final List<FactKind> KINDS = List.of(
            FactKind.HOLDS,
            FactKind.SERVES,
            FactKind.ARRANGEMENT,
            FactKind.OVERSEEN_BY,
            FactKind.PROFILE,
            FactKind.PERSON,
            FactKind.SAME_AS,
            FactKind.DETERMINES);

    private final Identities identities;
    private final Nodes nodes;
    private final Network network;
    private final Map<Integer, List<KnownFact>> about = new HashMap<>();
    private final Map<LocalDate, Reach> reaches = new HashMap<>();

    private Snapshot(List<KnownFact> facts) {
        identities = Identities.of(facts);
        var parties = new TreeSet<PartyRef>();
        facts.forEach(known -> known.fact().ends().forEach(end -> parties.add(identities.of(end))));
        nodes = new Nodes(parties);
        for (var known : facts) {
            new LinkedHashSet<>(known.fact().ends())
                    .forEach(end -> about.computeIfAbsent(node(end), any -> new ArrayList<>())
                            .add(known));
        }
        network = new Climbing(nodes, identities).network(facts);
    }

    /** Reads everything about control, as known at a tick. */
    public static Snapshot read(Graph graph, Tick tick) {
        var facts = new ArrayList<KnownFact>();
        for (var kind : KINDS) {
            new Facts(graph).stream(kind, tick, recorded -> {
                if (Citing.matters(recorded.fact())) {
                    facts.add(new KnownFact(recorded.id(), recorded.fact(), true));
                }
            });
        }
        return new Snapshot(facts);
    }

    /** From facts at hand. */
    public static Snapshot of(Collection<KnownFact> facts) {
        return new Snapshot(facts.stream().filter(KnownFact::believed).toList());
    }

    /** How many bytes the arrays take. */
    public long bytes() {
        return network.bytes();
    }

    /** Who stands above an organisation on a day; empty if no fact names it. */
    public Optional<Determined> above(PartyRef organisation, LocalDate day, ControlPolicy policy) {
        int node = node(organisation);
        return node < 0 ? Optional.empty() : Optional.of(Determination.of(facts(node, day), organisation, day, policy));
    }

    private List<KnownFact> facts(int node, LocalDate day) {
        var facts = new LinkedHashSet<KnownFact>();
        for (int above : reach(day).above(node)) {
            facts.addAll(about.getOrDefault(above, List.of()));
        }
        return List.copyOf(facts);
    }

    /**
     * The group of a controller on a day: every organisation of which he is an actual controller by computation, in the
     * order of their references.
     */
    public List<PartyRef> under(PartyRef controller, LocalDate day, ControlPolicy policy) {
        int node = node(controller);
        var group = new TreeSet<PartyRef>();
        if (node >= 0) {
            var who = identities.of(controller);
            var below = new HashSet<Integer>();
            for (int each : reach(day).below(node)) {
                below.add(each);
            }
            below.remove(node);
            for (int each : below) {
                if (controls(who, nodes.ref(each), facts(each, day), day, policy)) {
                    group.add(nodes.ref(each));
                }
            }
        }
        return List.copyOf(group);
    }

    private static boolean controls(
            PartyRef who, PartyRef organisation, List<KnownFact> facts, LocalDate day, ControlPolicy policy) {
        return new Determination(facts, organisation, day, policy)
                .actual().stream()
                        .anyMatch(answer -> answer.parties().contains(who)
                                && !answer.flags().contains(Flag.POSSIBLE));
    }

    private Reach reach(LocalDate day) {
        return reaches.computeIfAbsent(day, any -> Reach.on(network, (int) day.toEpochDay()));
    }

    private int node(PartyRef party) {
        return nodes.of(identities.of(party));
    }

    /** The parties that any fact names, humans joined. */
    public Set<PartyRef> parties() {
        var parties = new TreeSet<PartyRef>();
        for (int node = 0; node < nodes.parties(); node++) {
            parties.add(nodes.ref(node));
        }
        return parties;
    }
}
