package org.zelian.control;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zelian.analytics.Network;
import org.zelian.analytics.NetworkBuilder;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.kernel.Share;

/** Makes the network of all steps by which somebody may stand above somebody: stakes, and whatever moves votes. */
final class Climbing {
    private final Nodes nodes;
    private final Identities identities;
    private final NetworkBuilder network;
    private final Map<String, Set<PartyRef>> leads = new HashMap<>();
    private int number;

    Climbing(Nodes nodes, Identities identities) {
        this.nodes = nodes;
        this.identities = identities;
        this.network = Network.builder(nodes.size());
    }

    Network network(Collection<KnownFact> facts) {
        for (var known : facts) {
            step(known);
            number++;
        }
        number = 0;
        for (var known : facts) {
            member(known);
            number++;
        }
        return network.build();
    }

    private void step(KnownFact known) {
        var fact = known.fact();
        switch (fact.kind()) {
            case HOLDS -> stake(known);
            case SERVES -> edge(fact.end(0), fact.end(1), 0, true, fact.valid());
            case OVERSEEN_BY -> {
                if (Scene.ownership(fact)) {
                    edge(fact.end(1), fact.end(0), 0, true, fact.valid());
                }
            }
            case DETERMINES -> edge(fact.end(1), fact.end(0), 0, true, fact.valid());
            case ARRANGEMENT -> arranged(Arrangement.of(known, identities), fact.valid());
            default -> {}
        }
    }

    private void stake(KnownFact known) {
        var stake = Stake.of(known, identities);
        edge(
                stake.holder(),
                stake.held(),
                stake.votes().min().in(Share.WHOLE, false),
                false,
                known.fact().valid());
    }

    private void arranged(Arrangement a, Period valid) {
        if (a.kind().equals("CONCERT")) {
            if (a.to() != null) {
                leads.computeIfAbsent(a.group(), any -> new HashSet<>()).add(a.to());
            }
        } else if (a.to() != null) {
            up(a.to(), a.from(), valid);
            up(a.to(), a.kind().equals("AGREEMENT") ? a.over() : null, valid);
        }
    }

    /** The leads of a group stand above its members. */
    private void member(KnownFact known) {
        if (known.fact().kind() == FactKind.ARRANGEMENT) {
            var a = Arrangement.of(known, identities);
            if (a.kind().equals("CONCERT") && a.from() != null) {
                leads.getOrDefault(a.group(), Set.of())
                        .forEach(lead -> up(lead, a.from(), known.fact().valid()));
            }
        }
    }

    private void up(PartyRef who, @Nullable PartyRef whom, Period valid) {
        if (whom != null) {
            edge(who, whom, 0, true, valid);
        }
    }

    private void edge(PartyRef holder, PartyRef held, long weight, boolean decisive, Period valid) {
        network.edge(
                nodes.of(identities.of(holder)),
                nodes.of(identities.of(held)),
                weight,
                day(valid.from(), Network.ALWAYS),
                day(valid.to(), Network.FOREVER),
                decisive,
                number);
    }

    private static int day(@Nullable LocalDate day, int open) {
        return day == null ? open : (int) day.toEpochDay();
    }
}
