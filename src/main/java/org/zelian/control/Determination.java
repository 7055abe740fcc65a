package org.zelian.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;

/**
 * Determines who stands above an organisation on a day: a pure function of facts, policy and day.
 *
 * <p>The facts are those of everybody above the organisation; further ones change nothing. No database, no clock, no
 * order: the same facts give the same answers.
 */
public final class Determination {
    private final Scene scene;
    private final ControlPolicy policy;
    private final PartyRef organisation;
    private final Chart chart;
    private final Blocs certain;
    private final int target;
    private final Loops loops;
    private final Ends ends;

    Determination(Collection<KnownFact> facts, PartyRef organisation, LocalDate day, ControlPolicy policy) {
        var all = new Scene(facts, day);
        this.scene = new Scene(Above.of(facts, organisation, all), day);
        this.policy = policy;
        this.organisation = organisation;
        this.chart = Charting.of(scene, policy, organisation);
        this.certain = Blocs.certain(chart);
        this.target = chart.nodes.of(organisation);
        this.loops = new Loops(chart);
        this.ends = new Ends(chart, certain, loops, policy);
    }

    /** Who stands above an organisation, as these facts tell. */
    public static Determined of(
            Collection<KnownFact> facts, PartyRef organisation, LocalDate day, ControlPolicy policy) {
        return new Determination(facts, organisation, day, policy).all();
    }

    /** The answer as if some facts, by their ids, had never been known. */
    public static Determined without(
            Set<String> taken,
            Collection<KnownFact> facts,
            PartyRef organisation,
            LocalDate day,
            ControlPolicy policy) {
        return of(facts.stream().filter(known -> !taken.contains(known.id())).toList(), organisation, day, policy);
    }

    private Determined all() {
        var answers = new ArrayList<>(recorded());
        var actual = actual();
        answers.addAll(actual);
        answers.addAll(shareholders());
        var economy = new Economy(chart, organisation, certain, policy);
        answers.replaceAll(economy::with);
        answers.addAll(economy.answers(actual));
        var flags = EnumSet.noneOf(Flag.class);
        actual.forEach(answer -> flags.addAll(answer.flags()));
        if (loops.any()) {
            flags.add(Flag.CIRCULAR);
        }
        return new Determined(
                organisation,
                scene.day,
                List.copyOf(answers),
                Set.copyOf(flags),
                chart.sums(target).known());
    }

    /** What a register, an authority or a court says about the organisation itself. */
    private List<Answer> recorded() {
        var answers = new ArrayList<Answer>();
        for (var known : scene.of(FactKind.DETERMINES)) {
            var fact = known.fact();
            if (fact.end(0).equals(organisation)) {
                var who = scene.who(fact.end(1));
                boolean actual = fact.value("as").orElse("ACTUAL_CONTROLLER").equals("ACTUAL_CONTROLLER");
                answers.add(new Answer(
                        actual ? Answer.Kind.ACTUAL : Answer.Kind.CONTROLLING_SHAREHOLDER,
                        List.of(who),
                        false,
                        scene.natural(who),
                        Convention.RECORDED,
                        Level.parse(fact.value("level").orElse("")),
                        null,
                        null,
                        scene.state(who) ? Set.of(Flag.STATE) : Set.of(),
                        List.of(),
                        new Justification(List.of(known.id()), List.of(), List.of(known.id()), true),
                        known.id()));
            }
        }
        answers.sort((a, b) -> b.level().compareTo(a.level()));
        return answers;
    }

    /** Controlling shareholders, computed. */
    List<Answer> shareholders() {
        return new Shareholders(chart, organisation, scene.day).answers();
    }

    /** Whether a party stands at the top with some of the facts alone. */
    boolean stands(PartyRef who, Set<String> facts) {
        int head = chart.nodes.of(who);
        return head >= 0
                && Blocs.granting(chart, false, facts).of(head).controls(target)
                && new Heads(chart, certain).above(target).stream().anyMatch(top -> top.equals(Set.of(head)));
    }

    /** The actual controllers, computed: those at the tops, and who may be one. */
    List<Answer> actual() {
        var answers = new ArrayList<Answer>();
        var heads = new Heads(chart, certain);
        var named = new HashSet<Integer>();
        for (var top : heads.above(target)) {
            named.addAll(top);
            answers.add(answer(top, false));
        }
        if (answers.isEmpty()) {
            var flags = ends.at(target);
            if (!scene.state(organisation) || !chart.votesIn(target).isEmpty()) {
                answers.add(nobody(flags));
            }
        }
        answers.addAll(possible(named));
        return answers;
    }

    private Answer nobody(Set<Flag> flags) {
        return new Answer(
                Answer.Kind.ACTUAL,
                List.of(),
                false,
                false,
                Convention.VOTING_MAJORITY,
                Level.L1,
                null,
                null,
                new TreeSet<>(flags),
                List.of(),
                Justification.NONE,
                "");
    }

    /** Persons and state bodies who may control within the bounds of what is known, but not surely do. */
    private List<Answer> possible(Set<Integer> certainly) {
        var answers = new ArrayList<Answer>();
        if (chart.sums.values().stream().anyMatch(Sums::banded)) {
            var blocs = Blocs.possible(chart);
            for (int node : new Heads(chart, blocs).controllersOf(target)) {
                boolean end = chart.natural(node) || chart.state(node) || chart.nodes.isGroup(node);
                if (end && !certainly.contains(node) && !certain.of(node).controls(target)) {
                    answers.add(answer(new TreeSet<>(Set.of(node)), true));
                }
            }
        }
        return answers;
    }

    private Answer answer(Set<Integer> top, boolean possible) {
        int head = top.iterator().next() == target && top.size() > 1
                ? top.stream().filter(node -> node != target).findFirst().orElseThrow()
                : top.iterator().next();
        boolean mutual = top.size() > 1;
        var reasons = new Reasons(chart, possible, head, target, policy.justifications()).find();
        var smallest = new TreeSet<>(reasons.smallest());
        var chains = new Chains(chart, possible);
        var flags = new TreeSet<>(chains.flags(head, smallest, ends));
        boolean group = chart.nodes.isGroup(head);
        if (!reasons.whole()) {
            flags.add(Flag.TRUNCATED);
        }
        if (possible) {
            flags.addAll(Set.of(Flag.BANDED, Flag.POSSIBLE));
        }
        if (mutual) {
            flags.addAll(Set.of(Flag.MUTUAL_GROUP, Flag.CIRCULAR));
        }
        var parties = mutual
                ? top.stream()
                        .flatMap(node -> chart.parties(node).stream())
                        .distinct()
                        .sorted()
                        .toList()
                : chart.parties(head);
        boolean natural = !group && !mutual && chart.natural(head);
        if (chart.state(head)) {
            flags.add(Flag.STATE);
        } else if (!natural && !group) {
            top.forEach(node -> flags.addAll(mutual ? ends.ofHolders(node) : ends.at(node)));
            if (mutual) {
                flags.add(Flag.UNRESOLVED);
            }
        }
        var tally = (possible ? Blocs.possible(chart) : certain).of(head).tally(target);
        return new Answer(
                Answer.Kind.ACTUAL,
                parties,
                group || mutual,
                natural || (group && parties.stream().allMatch(scene::natural)),
                Convention.VOTING_MAJORITY,
                chart.state(head) && directly(smallest, head) ? Level.L3 : Level.L1,
                tally.min == 0 ? null : Shares.of(tally.min, chart.sums(target).parts()),
                null,
                flags,
                chains.of(head, smallest),
                reasons,
                "");
    }

    /** A state owner who stands in the register as such, without anybody in between. */
    private boolean directly(Set<String> facts, int head) {
        return new Chains(chart, false)
                .of(head, facts).stream()
                        .allMatch(link ->
                                scene.who(link.from()).equals(chart.nodes.ref(head)) && organisation.equals(link.to()));
    }

    /** The days on which something about control may change, by the validity of the facts. */
    static Set<LocalDate> boundaries(Collection<KnownFact> facts, Period window) {
        var days = new TreeSet<LocalDate>();
        for (var known : facts) {
            for (var day : new LocalDate[] {
                known.fact().valid().from(), known.fact().valid().to()
            }) {
                if (day != null && window.contains(day)) {
                    days.add(day);
                }
            }
        }
        return days;
    }
}
