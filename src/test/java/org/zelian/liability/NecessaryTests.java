package org.zelian.liability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.liability.Cases.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.liability.catalogue.ShippedCatalogue;

/**
 * The facts behind an answer against the slow obvious way, on small random cases: one fact after the other, and every
 * subset, taken out of the whole file. {@code -Dzelian.why.cases=20000} for more, {@code -Dzelian.seed=…} to see one again.
 */
class NecessaryTests {
    private static final long SEED = Long.getLong("zelian.seed", 20261122L);
    private static final int CASES = Integer.getInteger("zelian.why.cases", 100);
    private static final int SMALL = 9;
    private static final LocalDate DAY = day("2026-11-21");
    private static final Comparator<State> WEIGHT =
            Comparator.comparing((State state) -> CounterCheck.Answer.of(state)).thenComparing(state -> state);

    private final Engine engine = new Engine(new Rulebook(ShippedCatalogue.load(), Policy.cautious()));

    @Test
    void aFactIsNecessaryIfTracingWithoutItLeavesLess() {
        int compared = 0;
        for (long seed = SEED; seed < SEED + CASES; seed++) {
            var file = new RandomCase(new Random(seed)).file();
            for (var asked : questions(file)) {
                var state = state(file, asked).orElseThrow();
                var expected = facts(file)
                        .filter(fact -> state(without(file, fact), asked)
                                .filter(after -> WEIGHT.compare(after, state) <= 0)
                                .isEmpty())
                        .map(Evidence::id)
                        .toList();
                assertThat(new Why(engine, file, asked).sets().necessary())
                        .as("seed %d, %s of %s", seed, asked.reach(), asked.person())
                        .containsExactlyInAnyOrderElementsOf(expected);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(CASES);
    }

    @Test
    void theSetsAreThoseOfTheWholeFile() {
        int compared = 0;
        for (long seed = SEED; seed < SEED + CASES; seed++) {
            var file = new RandomCase(new Random(seed)).file();
            for (var asked : questions(file)) {
                var why = new Why(engine, file, asked);
                var against = against(file, asked, why);
                var free = facts(file).filter(fact -> !against.contains(fact)).toList();
                if (free.size() > SMALL) {
                    continue;
                }
                var sets = why.sets();
                var found = new HashSet<Set<String>>();
                found.add(new TreeSet<>(sets.smallest()));
                sets.others().forEach(other -> found.add(new TreeSet<>(other)));
                assertThat(sets.whole()).as("seed %d", seed).isTrue();
                assertThat(found)
                        .as("seed %d, %s of %s", seed, asked.reach(), asked.person())
                        .isEqualTo(minimal(file, asked, free, against));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(CASES / 3);
    }

    /** What verification relies on: nothing that a support needs is left out of what it cites. */
    @Test
    void whatIsCitedIsEnoughToFindItAgain() {
        for (long seed = SEED; seed < SEED + CASES; seed++) {
            var file = new RandomCase(new Random(seed)).file();
            for (var support : engine.trace(file).supports()) {
                var again = engine.trace(new CaseFile(file.subject(), support.cited())).supports().stream()
                        .filter(each -> each.id().equals(support.id()))
                        .map(each -> Certificate.of(each, engine.book()))
                        .toList();
                assertThat(again)
                        .as("seed %d, %s of %s", seed, support.rule().id(), support.person())
                        .containsExactly(Certificate.of(support, engine.book()));
            }
        }
    }

    /** Everybody reached, once for each of his measures that stands on the day. */
    private List<Why.Asked> questions(CaseFile file) {
        return engine.trace(file).supports().stream()
                .filter(support -> !support.entity() && support.on(DAY).isPresent())
                .map(support -> new Why.Asked(
                        records(file, support.person()), support.measures().getFirst(), DAY))
                .distinct()
                .toList();
    }

    private static Set<PartyRef> records(CaseFile file, PartyRef person) {
        return Stream.concat(Stream.of(person), file.parties().stream().filter(PartyRef::isPerson))
                .filter(each -> file.canonical(each).equals(file.canonical(person)))
                .collect(Collectors.toSet());
    }

    private static Stream<Evidence> facts(CaseFile file) {
        return Stream.of(FactKind.values()).flatMap(kind -> file.of(kind).stream());
    }

    private static CaseFile without(CaseFile file, Evidence fact) {
        return new CaseFile(
                file.subject(), facts(file).filter(each -> !each.equals(fact)).toList());
    }

    private Optional<State> state(CaseFile file, Why.Asked asked) {
        return engine.trace(file).supports().stream()
                .filter(asked::isMetBy)
                .flatMap(support -> support.on(asked.day()).stream())
                .map(Segment::state)
                .min(WEIGHT);
    }

    private static Set<Evidence> against(CaseFile file, Why.Asked asked, Why why) {
        var candidates = Set.copyOf(why.candidates());
        return facts(file)
                .filter(fact -> switch (fact.fact().kind()) {
                    case ENDS, SUSPENDS, PERSON -> true;
                    case ACT -> !fact.fact().end(0).equals(file.subject());
                    case CONFIRMS -> fact.fact().value("outcome").orElse("").equals("REJECTED");
                    case NAMES, SERVES ->
                        !candidates.contains(fact.id())
                                && !asked.person().contains(fact.fact().end(0));
                    default -> false;
                })
                .collect(Collectors.toSet());
    }

    /** All sets that are enough and have no smaller one in them. */
    private Set<Set<String>> minimal(CaseFile file, Why.Asked asked, List<Evidence> free, Set<Evidence> against) {
        var wanted = state(file, asked);
        var enough = new ArrayList<Set<String>>();
        for (int bits = 0; bits < 1 << free.size(); bits++) {
            var kept = new ArrayList<>(against);
            var chosen = new TreeSet<String>();
            for (int i = 0; i < free.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    kept.add(free.get(i));
                    chosen.add(free.get(i).id());
                }
            }
            if (state(new CaseFile(file.subject(), kept), asked).equals(wanted)) {
                enough.add(chosen);
            }
        }
        return enough.stream()
                .filter(one -> enough.stream().noneMatch(other -> other.size() < one.size() && one.containsAll(other)))
                .collect(Collectors.toSet());
    }
}
