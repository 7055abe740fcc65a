package org.zelian.control;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;

/** Draws the chart of a day from facts: moves votes, checks sums, decides whose votes count. */
final class Charting {
    private final Scene scene;
    private final ControlPolicy policy;
    private final PartyRef asked;
    private final List<Arrangement> arrangements;
    private final Nodes nodes;
    private final List<Votes> votes = new ArrayList<>();
    private final List<Decisive> decisive = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private final Map<Integer, Sums> sums = new HashMap<>();
    private final Map<Integer, Set<Flag>> muted = new HashMap<>();
    private final Map<Integer, Long> least = new HashMap<>();

    /** A determination about the organisation asked for is its answer, not a step towards it. */
    private Charting(Scene scene, ControlPolicy policy, PartyRef asked) {
        this.scene = scene;
        this.policy = policy;
        this.asked = asked;
        this.arrangements = scene.of(FactKind.ARRANGEMENT).stream()
                .map(known -> Arrangement.of(known, scene.identities))
                .toList();
        this.nodes = new Nodes(parties());
    }

    static Chart of(Scene scene, ControlPolicy policy, PartyRef asked) {
        var charting = new Charting(scene, policy, asked);
        charting.offices();
        charting.overseers();
        charting.agreements();
        charting.determinations();
        charting.stakes();
        charting.concert();
        return new Chart(
                scene,
                charting.nodes,
                charting.votes,
                charting.decisive,
                charting.groups,
                charting.sums,
                charting.muted,
                charting.least);
    }

    private Collection<PartyRef> parties() {
        var parties = new TreeSet<PartyRef>();
        parties.add(asked);
        for (var kind : List.of(
                FactKind.HOLDS,
                FactKind.SERVES,
                FactKind.OVERSEEN_BY,
                FactKind.ARRANGEMENT,
                FactKind.DETERMINES,
                FactKind.PROFILE)) {
            scene.of(kind).forEach(known -> known.fact().ends().forEach(party -> parties.add(scene.who(party))));
        }
        return parties;
    }

    private int node(PartyRef party) {
        return nodes.of(scene.who(party));
    }

    private void mute(int org, Flag... why) {
        var flags = muted.computeIfAbsent(org, any -> EnumSet.noneOf(Flag.class));
        for (var flag : why) {
            flags.add(flag);
        }
    }

    /** The executive partner controls a partnership at any share; capital in it never does. */
    private void offices() {
        for (var known : scene.of(FactKind.SERVES)) {
            var fact = known.fact();
            if (fact.value("office").orElse("").equals("EXECUTIVE_PARTNER") && scene.mayBePartnership(fact.end(1))) {
                tie(fact.end(0), fact.end(1), Decisive.Tie.EXECUTIVE_PARTNER, known.id());
                mute(node(fact.end(1)));
            }
        }
        for (int i = 0; i < nodes.parties(); i++) {
            if (scene.partnership(nodes.ref(i))) {
                mute(i);
            }
        }
    }

    private void overseers() {
        for (var known : scene.of(FactKind.OVERSEEN_BY)) {
            if (Scene.ownership(known.fact()) && !scene.state(known.fact().end(0))) {
                tie(known.fact().end(1), known.fact().end(0), Decisive.Tie.OWNER_AGENCY, known.id(), Flag.STATE);
                mute(node(known.fact().end(0)), Flag.STATE);
            }
        }
        for (int i = 0; i < nodes.parties(); i++) {
            if (scene.state(nodes.ref(i))) {
                mute(i, Flag.STATE);
            }
        }
    }

    private void agreements() {
        for (var a : arrangements) {
            if (a.kind().equals("AGREEMENT") && a.to() != null && (a.over() != null || a.from() != null)) {
                var under = a.over() != null ? a.over() : requireNonNull(a.from());
                if (!scene.state(under)) {
                    tie(requireNonNull(a.to()), under, Decisive.Tie.AGREEMENT, a.fact(), Flag.AGREEMENT);
                }
            }
        }
    }

    /** What a register, an authority or a court found about somebody in between stands instead of his holders. */
    private void determinations() {
        for (var known : scene.of(FactKind.DETERMINES)) {
            var fact = known.fact();
            boolean actual = fact.value("as").orElse("ACTUAL_CONTROLLER").equals("ACTUAL_CONTROLLER");
            if (actual
                    && !Level.parse(fact.value("level").orElse("")).isProposal()
                    && !scene.who(fact.end(0)).equals(asked)
                    && !scene.state(fact.end(0))) {
                tie(fact.end(1), fact.end(0), Decisive.Tie.DETERMINED, known.id());
                mute(node(fact.end(0)));
            }
        }
    }

    private void tie(PartyRef from, PartyRef to, Decisive.Tie tie, String fact, Flag... flags) {
        if (node(from) != node(to)) {
            decisive.add(new Decisive(node(from), node(to), tie, Set.of(fact), Set.of(flags)));
        }
    }

    private void stakes() {
        var byHeld = new TreeMap<PartyRef, List<Stake>>();
        scene.stakes.forEach(stake ->
                byHeld.computeIfAbsent(stake.held(), any -> new ArrayList<>()).add(stake));
        var moves = new Moves(arrangements, false);
        byHeld.forEach((held, stakes) -> {
            int org = node(held);
            var sum = Sums.of(stakes, Stake::votes, policy);
            sums.put(org, sum);
            if (sum.wrong()) {
                mute(org, Flag.WRONG_SUM);
            }
            for (var stake : stakes) {
                for (var hand : moves.of(stake, sum.parts())) {
                    cast(hand, org);
                }
            }
        });
    }

    private void cast(Moves.Hand hand, int org) {
        least.merge(org, hand.min(), Long::sum);
        int voter = node(hand.party());
        boolean stateOnly = scene.stateOwned(nodes.ref(org)) && !scene.stateSide(hand.party());
        boolean counts =
                voter != org && !stateOnly && !scene.dispersed(hand.party()) && !scene.deregistered(hand.party());
        if (counts) {
            votes.add(new Votes(voter, org, hand.min(), hand.max(), hand.facts(), hand.flags()));
        }
    }

    /** Groups in concert: by their name within a source; every fact names a member, some name the lead. */
    private void concert() {
        var byGroup = new LinkedHashMap<String, List<Arrangement>>();
        arrangements.stream()
                .filter(a -> a.kind().equals("CONCERT"))
                .forEach(a -> byGroup.computeIfAbsent(a.group(), any -> new ArrayList<>())
                        .add(a));
        byGroup.forEach(this::group);
    }

    private void group(String name, List<Arrangement> facts) {
        var leads = new TreeSet<PartyRef>();
        var members = new ArrayList<Group.Member>();
        for (var a : facts) {
            if (a.to() != null) {
                leads.add(a.to());
            }
            var member = a.from() != null ? a.from() : a.to();
            if (member != null) {
                members.add(
                        new Group.Member(node(member), a.over() == null ? Group.EVERYWHERE : node(a.over()), a.fact()));
            }
        }
        if (leads.isEmpty()) {
            groups.add(new Group(nodes.addGroup(name), false, List.copyOf(members)));
        }
        for (var lead : leads) {
            groups.add(new Group(
                    node(lead),
                    true,
                    members.stream().filter(m -> m.node() != node(lead)).toList()));
        }
    }
}
