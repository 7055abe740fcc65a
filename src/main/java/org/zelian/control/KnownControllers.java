package org.zelian.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.kernel.Role;

/** Controllers as a fixed set of facts tells them. */
final class KnownControllers implements Controllers {
    private final List<KnownFact> facts;
    private final PartyRef organisation;
    private final ControlPolicy policy;
    private final Identities identities;
    private final Map<LocalDate, Determination> days = new HashMap<>();
    private final Map<String, List<Candidate>> answered = new HashMap<>();

    KnownControllers(Collection<KnownFact> facts, PartyRef organisation, ControlPolicy policy) {
        this.facts =
                facts.stream().filter(known -> Citing.matters(known.fact())).toList();
        this.organisation = organisation;
        this.policy = policy;
        this.identities = Identities.of(this.facts);
    }

    @Override
    public Determined on(LocalDate day) {
        return Determination.of(facts, organisation, day, policy);
    }

    @Override
    public Controllers without(Set<String> taken) {
        return new KnownControllers(
                facts.stream().filter(known -> !taken.contains(known.id())).toList(), organisation, policy);
    }

    @Override
    public List<Candidate> sometime(Role role, Period window) {
        return answered.computeIfAbsent("sometime " + role + window, any -> candidates(role, window, false));
    }

    @Override
    public List<Candidate> throughout(Role role, Period window) {
        return answered.computeIfAbsent("throughout " + role + window, any -> candidates(role, window, true));
    }

    private List<Candidate> candidates(Role role, Period window, boolean throughout) {
        var candidates = recorded(role);
        for (var candidate : computed(role, window, throughout)) {
            candidates.add(
                    candidate.citing(new Citing(facts, organisation, policy).of(candidate, role, window, throughout)));
        }
        return List.copyOf(candidates);
    }

    private List<Candidate> recorded(Role role) {
        var candidates = new ArrayList<Candidate>();
        for (var known : facts) {
            var fact = known.fact();
            if (fact.kind() == FactKind.DETERMINES && fact.end(0).equals(organisation) && as(known) == role) {
                candidates.add(new Candidate(
                        fact.end(1),
                        !fact.end(1).isOrganisation(),
                        role,
                        Level.parse(fact.value("level").orElse("")),
                        fact.valid(),
                        known.id(),
                        true,
                        Convention.RECORDED,
                        Set.of(),
                        List.of(),
                        List.of(known.id()),
                        List.of(known.id())));
            }
        }
        return candidates;
    }

    private static Role as(KnownFact determination) {
        return Role.valueOf(determination.fact().value("as").orElse(Role.ACTUAL_CONTROLLER.name()));
    }

    /** The computed ones without what to cite. */
    List<Candidate> computed(Role role, Period window, boolean throughout) {
        if (facts.stream().noneMatch(known -> Citing.ties(known.fact()))) {
            return List.of();
        }
        var found = throughout(role, window, new ArrayList<>());
        if (throughout) {
            return found;
        }
        var seen = new HashSet<PartyRef>();
        return found.stream()
                .filter(candidate -> seen.add(candidate.who()))
                .map(candidate -> Stretch.whole(candidate, facts))
                .toList();
    }

    private List<Candidate> throughout(Role role, Period window, List<Candidate> closed) {
        var open = new TreeMap<PartyRef, Stretch>();
        boolean first = true;
        for (var day : Stretch.days(facts, window)) {
            var from = first && window.from() == null ? null : day;
            first = false;
            var heads = heads(role, day);
            for (var stretch : List.copyOf(open.values())) {
                if (!heads.containsKey(stretch.who()) || !holds(role, stretch, day, heads)) {
                    close(stretch, day, closed);
                    open.remove(stretch.who());
                }
            }
            heads.forEach((who, answer) -> open.computeIfAbsent(who, any -> new Stretch(who, role, answer, from)));
        }
        open.values().forEach(stretch -> close(stretch, window.to(), closed));
        return closed;
    }

    /** The same chain that holds again later is another basis. */
    private static void close(Stretch stretch, @Nullable LocalDate to, List<Candidate> closed) {
        var candidate = stretch.until(to);
        boolean again = closed.stream().anyMatch(other -> other.basis().equals(candidate.basis()));
        closed.add(again ? candidate.on(candidate.basis() + "@" + stretch.from()) : candidate);
    }

    private boolean holds(Role role, Stretch stretch, LocalDate day, Map<PartyRef, Answer> heads) {
        var now = heads.get(stretch.who());
        if (now == null
                || !now.flags().equals(stretch.answer().flags())
                || now.level() != stretch.answer().level()) {
            return false;
        }
        var smallest = stretch.answer().justification().smallest();
        return role == Role.CONTROLLING_SHAREHOLDER
                ? now.justification().smallest().equals(smallest)
                        && now.chain().equals(stretch.answer().chain())
                : now.chain().equals(stretch.answer().chain())
                        || determination(day).stands(stretch.who(), Set.copyOf(smallest));
    }

    private Map<PartyRef, Answer> heads(Role role, LocalDate day) {
        var heads = new TreeMap<PartyRef, Answer>();
        var determination = determination(day);
        var answers = role == Role.CONTROLLING_SHAREHOLDER ? determination.shareholders() : determination.actual();
        for (var answer : answers) {
            var end = answer.natural() || answer.flags().contains(Flag.STATE);
            if (end && !answer.joint() && !answer.flags().contains(Flag.POSSIBLE)) {
                answer.party().filter(who -> !covered(who, role, day)).ifPresent(who -> heads.put(who, answer));
            }
        }
        return heads;
    }

    /** Whether a determination of the day stands before what is computed. */
    private boolean covered(PartyRef who, Role role, LocalDate day) {
        return facts.stream()
                .filter(known -> known.fact().kind() == FactKind.DETERMINES && known.believed())
                .filter(known -> known.fact().end(0).equals(organisation) && as(known) == role)
                .filter(known -> known.fact().valid().contains(day))
                .anyMatch(known -> {
                    var level = Level.parse(known.fact().value("level").orElse(""));
                    return level == Level.L4
                            || (!level.isProposal()
                                    && identities.of(known.fact().end(1)).equals(who));
                });
    }

    private Determination determination(LocalDate day) {
        return days.computeIfAbsent(day, any -> new Determination(facts, organisation, day, policy));
    }
}
