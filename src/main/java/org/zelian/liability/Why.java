package org.zelian.liability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;

/**
 * Why somebody answers: which of the facts are enough for it, without which of them he would not, and what would be left
 * without some of them. The engine itself says so, traced on fewer facts.
 *
 * <p>A set is enough if the engine finds the person, measure and scope in the same state on the day, given the set and
 * everything known that speaks against it: ends, pauses, rejections, births and deaths, other subjects of the decision,
 * others who may answer in his place.
 * A fact is necessary if everything else known leaves him less restricted without it, or not reached at all.
 */
public final class Why {
    /** How many further sets are told. */
    public static final int MOST = 20;

    private static final int ALL_OF = 12;
    private static final int MOST_TRIALS = 4_000;
    private static final Comparator<State> WEIGHT =
            Comparator.comparing((State state) -> CounterCheck.Answer.of(state)).thenComparing(state -> state);

    private final Engine engine;
    private final CaseFile file;
    private final Asked asked;
    private final State state;
    private final List<Support> supports;
    private final List<Evidence> against = new ArrayList<>();
    private final List<Evidence> free = new ArrayList<>();
    private final List<String> necessary = new ArrayList<>();
    private final int exhaustive;
    private final Map<Set<String>, List<Support>> fewer;
    private int trials;

    /**
     * What is asked.
     *
     * @param person all records of the person, or the organisation itself
     */
    public record Asked(Set<PartyRef> person, Support.Reach reach, LocalDate day) {
        boolean isMetBy(Support support) {
            return person.contains(support.person()) && support.measures().contains(reach);
        }
    }

    /**
     * Sets of facts, by their ids, each of which is enough and has none too many.
     *
     * @param smallest the smallest; the first in alphabetical order if several are
     * @param others further ones, by size, at most {@link #MOST}
     * @param necessary those without which he would be less restricted, whatever else is known, or not reached; a fact that
     *     keeps something at bay is among them, though no set names it
     * @param whole false if the search was cut short, so that there may be more
     */
    public record Sets(List<String> smallest, List<List<String>> others, List<String> necessary, boolean whole) {}

    /**
     * What is left without some facts.
     *
     * @param before the state on the day with everything known, if he answers at all
     * @param after the state on the day without them; empty if nothing is left that reaches him
     */
    public record Without(Optional<State> before, Optional<State> after, List<Support> left, List<Support> gone) {}

    public Why(Engine engine, CaseFile file, Asked asked) {
        this(engine, file, asked, ALL_OF);
    }

    /** With another number of facts up to which all sets are tried. */
    Why(Engine engine, CaseFile file, Asked asked, int exhaustive) {
        this(engine, file, asked, exhaustive, new HashMap<>());
    }

    private Why(Engine engine, CaseFile file, Asked asked, int exhaustive, Map<Set<String>, List<Support>> fewer) {
        this.engine = engine;
        this.file = file;
        this.asked = asked;
        this.exhaustive = exhaustive;
        this.fewer = fewer;
        this.supports = left(Set.of());
        this.state = strongest(supports, asked.day()).orElse(State.BLOCKED_NO_BASIS);
        var relevant = cited(supports);
        List.copyOf(relevant).forEach(fact -> relevant.addAll(standingIn(fact, relevant)));
        for (var kind : FactKind.values()) {
            for (var fact : file.of(kind)) {
                if ((relevant.contains(fact) || mayKeepAtBay(kind)) && isWeaker(left(Set.of(fact.id())))) {
                    necessary.add(fact.id());
                }
                if (speaksAgainst(fact) || (!relevant.contains(fact) && isOfAnother(fact))) {
                    against.add(fact);
                } else if (relevant.contains(fact)) {
                    free.add(fact);
                }
            }
        }
        free.sort(Comparator.comparing(Evidence::id));
        necessary.sort(Comparator.naturalOrder());
    }

    /** The same for another measure; what was traced for this one is not traced again. */
    public Why about(Support.Reach reach) {
        return new Why(engine, file, new Asked(asked.person(), reach, asked.day()), exhaustive, fewer);
    }

    /** The supports that hold the liability up in this case file. */
    public List<Support> supports() {
        return supports;
    }

    /** The sets that are enough; none if he does not answer on the day. */
    public Sets sets() {
        if (strongest(supports, asked.day()).isEmpty()) {
            return new Sets(List.of(), List.of(), List.of(), true);
        }
        trials = 0;
        boolean all = free.size() <= exhaustive;
        var found = search(all ? Set.of() : inEverySet());
        boolean whole = trials < MOST_TRIALS && found.size() <= MOST;
        if (found.isEmpty()) {
            found.add(shrunk());
            whole = false;
        }
        var told = found.stream().map(List::copyOf).limit(MOST + 1L).toList();
        return new Sets(told.getFirst(), told.subList(1, told.size()), List.copyOf(necessary), whole);
    }

    /** What would be left if some facts, by their ids, had never been known, cited or not. */
    public Without without(Set<String> taken) {
        var left = left(taken);
        var ids = left.stream().map(Support::id).toList();
        return new Without(
                strongest(supports, asked.day()),
                strongest(left, asked.day()),
                left,
                supports.stream().filter(support -> !ids.contains(support.id())).toList());
    }

    /** Whether facts, by their ids, are enough, with everything known that speaks against it. */
    boolean enough(Collection<String> ids) {
        trials++;
        var kept = new ArrayList<>(against);
        free.stream().filter(e -> ids.contains(e.id())).forEach(kept::add);
        var found = engine.trace(new CaseFile(file.subject(), kept)).supports();
        return strongest(meeting(found), asked.day()).filter(state::equals).isPresent();
    }

    /** The facts among which sets are sought: those cited, and those that would be cited if some of these were gone. */
    List<String> candidates() {
        return free.stream().map(Evidence::id).toList();
    }

    /** The supports that still meet the question if some facts of the file are taken away. */
    private List<Support> left(Set<String> taken) {
        return meeting(fewer.computeIfAbsent(Set.copyOf(taken), this::traced));
    }

    private List<Support> traced(Set<String> taken) {
        var kept = new ArrayList<Evidence>();
        for (var kind : FactKind.values()) {
            file.of(kind).stream().filter(e -> !taken.contains(e.id())).forEach(kept::add);
        }
        return engine.trace(new CaseFile(file.subject(), kept)).supports();
    }

    /** What the engine cites where a fact is gone, and then what it cites is gone as well: other offices, other namings. */
    private Set<Evidence> standingIn(Evidence fact, Set<Evidence> known) {
        var gone = new TreeSet<>(List.of(fact.id()));
        var found = byId();
        while (true) {
            var fresh = cited(left(gone));
            fresh.removeIf(each -> known.contains(each) || found.contains(each) || speaksAgainst(each));
            if (fresh.isEmpty()) {
                return found;
            }
            found.addAll(fresh);
            fresh.forEach(each -> gone.add(each.id()));
        }
    }

    private static Set<Evidence> cited(List<Support> supports) {
        var cited = byId();
        supports.forEach(support -> cited.addAll(support.cited()));
        return cited;
    }

    private static Set<Evidence> byId() {
        return new TreeSet<>(Comparator.comparing(Evidence::id));
    }

    private boolean isWeaker(List<Support> left) {
        return strongest(left, asked.day())
                .filter(after -> WEIGHT.compare(after, state) <= 0)
                .isEmpty();
    }

    private List<Support> meeting(List<Support> found) {
        return found.stream().filter(asked::isMetBy).toList();
    }

    private static Optional<State> strongest(List<Support> supports, LocalDate day) {
        return supports.stream()
                .flatMap(support -> support.on(day).stream())
                .map(Segment::state)
                .min(WEIGHT);
    }

    private boolean speaksAgainst(Evidence fact) {
        return switch (fact.fact().kind()) {
            case ENDS, SUSPENDS, PERSON -> true;
            case CONFIRMS -> fact.fact().value("outcome").orElse("").equals("REJECTED");
            case ACT -> !fact.fact().end(0).equals(file.subject());
            default -> fact.voided() != null;
        };
    }

    /** Whether a fact that no answer cites may still be needed for one; of stakes only those cited count. */
    private boolean mayKeepAtBay(FactKind kind) {
        return !supports.isEmpty() && kind != FactKind.HOLDS && kind != FactKind.ARRANGEMENT;
    }

    /** Whether another one may answer in his place because of it. */
    private boolean isOfAnother(Evidence fact) {
        return switch (fact.fact().kind()) {
            case NAMES, SERVES -> !asked.person().contains(fact.fact().end(0));
            default -> false;
        };
    }

    /** Those of the candidates without which the others together are not enough. */
    private Set<String> inEverySet() {
        var all = new TreeSet<>(candidates());
        var needed = new TreeSet<String>();
        for (var fact : candidates()) {
            var fewer = new TreeSet<>(all);
            fewer.remove(fact);
            if (!enough(fewer)) {
                needed.add(fact);
            }
        }
        return needed;
    }

    private List<Set<String>> search(Set<String> fixed) {
        var open = new ArrayList<>(candidates());
        open.removeAll(fixed);
        var found = new ArrayList<Set<String>>();
        for (int size = 0; size <= open.size() && going(found); size++) {
            choose(open, 0, size, new TreeSet<>(fixed), found);
        }
        return found;
    }

    private boolean going(List<Set<String>> found) {
        return (exhaustive >= free.size() || trials < MOST_TRIALS) && found.size() <= MOST;
    }

    private void choose(List<String> open, int from, int left, Set<String> chosen, List<Set<String>> found) {
        if (!going(found) || found.stream().anyMatch(chosen::containsAll)) {
            return;
        }
        if (left == 0) {
            if (enough(chosen)) {
                found.add(new TreeSet<>(chosen));
            }
            return;
        }
        for (int i = from; i <= open.size() - left; i++) {
            chosen.add(open.get(i));
            choose(open, i + 1, left - 1, chosen, found);
            chosen.remove(open.get(i));
        }
    }

    /** A set from which nothing can be left out, though not surely the smallest. */
    private Set<String> shrunk() {
        var set = new TreeSet<>(candidates());
        for (var fact : List.copyOf(set)) {
            set.remove(fact);
            if (!enough(set)) {
                set.add(fact);
            }
        }
        return set;
    }
}
