package org.zelian.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zelian.analytics.IntegratedOwnership;
import org.zelian.analytics.Network;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Share;

/**
 * To whom the capital belongs in the end: the ultimate split among those whom nobody holds, nominees replaced by their
 * owners, a band counted at its least. Natural persons with 25 percent, and the largest of them, follow from it.
 */
final class Economy {
    private static final Share QUARTER = new Share(25_000_000);
    private static final int DAY = 0;

    private final Chart chart;
    private final int target;
    private final Blocs blocs;
    private final Map<PartyRef, Share> ultimate = new TreeMap<>();
    private boolean wrong;

    Economy(Chart chart, PartyRef organisation, Blocs blocs, ControlPolicy policy) {
        this.chart = chart;
        this.target = chart.nodes.of(organisation);
        this.blocs = blocs;
        split(network(policy));
    }

    private Network network(ControlPolicy policy) {
        var network = Network.builder(chart.nodes.size());
        var byHeld = new TreeMap<PartyRef, List<Stake>>();
        chart.scene.stakes.forEach(stake ->
                byHeld.computeIfAbsent(stake.held(), any -> new ArrayList<>()).add(stake));
        var moves = new Moves(
                chart.scene.of(FactKind.ARRANGEMENT).stream()
                        .map(known -> Arrangement.of(known, chart.scene.identities))
                        .toList(),
                true);
        byHeld.forEach((held, stakes) -> {
            var sums = Sums.of(stakes, Stake::equity, policy);
            wrong |= sums.wrong();
            network.total(chart.nodes.of(held), sums.parts());
            for (var stake : stakes) {
                for (var hand : moves.of(stake, sums.parts())) {
                    network.edge(chart.nodes.of(chart.scene.who(hand.party())), chart.nodes.of(held), hand.min());
                }
            }
        });
        return network.build();
    }

    private void split(Network network) {
        if (wrong) {
            return;
        }
        var owners = IntegratedOwnership.on(network, DAY).ultimateSplit(target).owners();
        for (int place = 0; place < owners.size(); place++) {
            double share = owners.at(place);
            if (!Double.isNaN(share) && share > 0 && !chart.nodes.isGroup(owners.node(place))) {
                ultimate.put(chart.nodes.ref(owners.node(place)), rounded(share));
            }
        }
    }

    private static Share rounded(double share) {
        var units = BigDecimal.valueOf(share)
                .multiply(BigDecimal.valueOf(Share.WHOLE))
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValueExact();
        return new Share(Math.min(Share.WHOLE, units));
    }

    /** What a party has of the capital in the end; nothing if a sum above makes every figure wrong. */
    Optional<Share> of(PartyRef party) {
        return Optional.ofNullable(ultimate.get(party));
    }

    /** The same answer with the ultimate share of its party. */
    Answer with(Answer answer) {
        return answer.party()
                .flatMap(this::of)
                .map(share -> answer.owning(share))
                .orElse(answer);
    }

    /** Beneficial owners, each under every line that he meets, and the largest person. */
    List<Answer> answers(List<Answer> actual) {
        var answers = new ArrayList<Answer>();
        for (var person : persons()) {
            var share = ultimate.get(person);
            if (share != null && share.compareTo(QUARTER) >= 0) {
                answers.add(owner(person, Convention.BENEFICIAL_OWNER_EQUITY));
            }
            var votes = votes(person);
            if (votes != null && votes.compareTo(QUARTER) >= 0) {
                answers.add(owner(person, Convention.BENEFICIAL_OWNER_VOTES));
            }
        }
        for (var answer : actual) {
            if (answer.natural() && !answer.flags().contains(Flag.POSSIBLE)) {
                answer.parties().forEach(person -> answers.add(owner(person, Convention.BENEFICIAL_OWNER_CONTROL)));
            }
        }
        largest().ifPresent(answers::add);
        return answers;
    }

    private Set<PartyRef> persons() {
        var persons = new TreeSet<PartyRef>(ultimate.keySet());
        chart.votes.forEach(votes -> persons.add(chart.nodes.ref(votes.voter())));
        persons.removeIf(party -> !chart.scene.natural(party));
        return persons;
    }

    private @Nullable Share votes(PartyRef person) {
        long votes = blocs.of(chart.nodes.of(person)).tally(target).min;
        if (votes == 0 || chart.sums(target).wrong()) {
            return null;
        }
        return Shares.of(votes, chart.sums(target).parts());
    }

    private Optional<Answer> largest() {
        return ultimate.entrySet().stream()
                .filter(entry -> chart.scene.natural(entry.getKey()))
                .min(Comparator.comparing((Map.Entry<PartyRef, Share> entry) -> entry.getValue())
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .map(entry -> answer(entry.getKey(), Answer.Kind.LARGEST_PERSON, Convention.ULTIMATE_SHARE));
    }

    private Answer owner(PartyRef person, Convention convention) {
        return answer(person, Answer.Kind.BENEFICIAL_OWNER, convention);
    }

    private Answer answer(PartyRef person, Answer.Kind kind, Convention convention) {
        return new Answer(
                kind,
                List.of(person),
                false,
                true,
                convention,
                Level.L1,
                votes(person),
                ultimate.get(person),
                Set.of(),
                List.of(),
                Justification.NONE,
                "");
    }
}
