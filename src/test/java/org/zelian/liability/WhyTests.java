package org.zelian.liability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.liability.Cases.day;
import static org.zelian.liability.Cases.person;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.zelian.liability.catalogue.ShippedCatalogue;

/** Which facts are enough, and what stopped a row; against every subset tried one by one. */
class WhyTests {
    private static final long SEED = Long.getLong("zelian.seed", 20261122L);
    private static final int CASES = Integer.getInteger("zelian.why.cases", 60);
    private static final Rulebook BOOK = new Rulebook(ShippedCatalogue.load(), Policy.cautious());
    private final Engine engine = new Engine(BOOK);

    private static Cases listed() {
        return new Cases("E03")
                .is("COMPANY", "region", "120113")
                .serves("P01", "LEGAL_REPRESENTATIVE", "2020-01-01", "2026-08-19")
                .serves("P02", "LEGAL_REPRESENTATIVE", "2026-08-19", null)
                .act("LISTING", "LAB", "L1", "2026-08-20", "violationFrom", "2026-03-01", "violationTo", "2026-05-31");
    }

    private static Why.Asked asked(String who, String measure, String on) {
        return new Why.Asked(Set.of(person(who)), new Support.Reach(measure, ""), day(on));
    }

    @Test
    void anOfficeIsNeededUnlessTheDecisionNamesHim() {
        var office = new Why(engine, listed().file(), asked("P01", "A11", "2026-11-21")).sets();
        assertThat(office.others()).isEmpty();
        assertThat(office.necessary()).isEqualTo(office.smallest()).hasSize(3);
        assertThat(office.whole()).isTrue();

        var file = listed().names("L1", "P01", "DIRECT_MANAGER")
                .names("L1", "P01", "LEGAL_REPRESENTATIVE")
                .file();
        var named = new Why(engine, file, asked("P01", "A11", "2026-11-21"));
        assertThat(named.sets().others()).hasSize(1);
        assertThat(named.sets().necessary()).hasSize(2);
    }

    @Test
    void withoutAFactItIsWhatTheEngineFindsWithoutIt() {
        var file = listed().names("L1", "P01", "DIRECT_MANAGER").file();
        var why = new Why(engine, file, asked("P01", "A11", "2026-11-21"));
        var naming = file.of(org.zelian.kernel.FactKind.NAMES).getFirst().id();
        assertThat(why.without(Set.of()).after()).contains(State.EFFECTIVE);
        assertThat(why.without(Set.of(naming)).after()).contains(State.PROPOSED);
        var act = file.acts().getFirst().evidence().id();
        assertThat(why.without(Set.of(act)).after()).isEmpty();
        assertThat(why.without(Set.of(act)).gone()).isNotEmpty();
    }

    @Test
    void whoHeldTheOfficeAtAnotherTimeIsToldSo() {
        var steps = new WhyNot(engine, listed().file(), Set.of(person("P02"))).steps();
        assertThat(steps)
                .filteredOn(step -> step.rule() != null && step.rule().id().equals("LAB-01"))
                .extracting(WhyNot.Step::stop)
                .containsExactly(WhyNot.Stop.ROLE_TIME);
        var stranger = new WhyNot(engine, listed().file(), Set.of(person("P09"))).steps();
        assertThat(stranger)
                .extracting(WhyNot.Step::stop)
                .contains(WhyNot.Stop.ROLE)
                .doesNotContain(WhyNot.Stop.REACHED);
        var reached = new WhyNot(engine, listed().file(), Set.of(person("P01"))).steps();
        assertThat(reached).extracting(WhyNot.Step::stop).contains(WhyNot.Stop.REACHED);
    }

    @Test
    void theSetsAreThoseThatBruteForceFinds() {
        int compared = 0;
        for (long seed = SEED; seed < SEED + CASES; seed++) {
            var file = random(new Random(seed));
            for (var support : engine.trace(file).supports()) {
                if (support.entity() || support.on(day("2026-11-21")).isEmpty()) {
                    continue;
                }
                var asked = new Why.Asked(
                        Set.of(support.person()), support.measures().getFirst(), day("2026-11-21"));
                var why = new Why(engine, file, asked);
                if (why.candidates().size() > 9) {
                    continue;
                }
                var expected = minimal(why);
                for (var each : List.of(why, new Why(engine, file, asked, 0))) {
                    var sets = each.sets();
                    var found = new HashSet<Set<String>>();
                    found.add(new TreeSet<>(sets.smallest()));
                    sets.others().forEach(other -> found.add(new TreeSet<>(other)));
                    assertThat(found)
                            .as("seed %d, %s", seed, support.rule().id())
                            .isEqualTo(expected);
                    var common = new TreeSet<>(sets.smallest());
                    expected.forEach(common::retainAll);
                    assertThat(Set.copyOf(sets.necessary())).as("seed %d", seed).isEqualTo(common);
                }
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(CASES);
    }

    /** All sets that are enough and have no smaller one in them. */
    private static Set<Set<String>> minimal(Why why) {
        var facts = why.candidates();
        var enough = new ArrayList<Set<String>>();
        for (int bits = 0; bits < 1 << facts.size(); bits++) {
            var chosen = new TreeSet<String>();
            for (int i = 0; i < facts.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    chosen.add(facts.get(i));
                }
            }
            if (why.enough(chosen)) {
                enough.add(chosen);
            }
        }
        var minimal = new HashSet<Set<String>>();
        for (var one : enough) {
            if (enough.stream().noneMatch(other -> other.size() < one.size() && one.containsAll(other))) {
                minimal.add(one);
            }
        }
        return minimal;
    }

    private static CaseFile random(Random random) {
        var cases = new Cases("E03").is("COMPANY", "region", "120113");
        var lists = List.of("LAB", "TAX", "SAF");
        int acts = 1 + random.nextInt(2);
        for (int i = 0; i < acts; i++) {
            cases.act(
                    "LISTING",
                    lists.get(random.nextInt(lists.size())),
                    "L" + i,
                    "2026-0" + (6 + i) + "-20",
                    "violationFrom",
                    "2026-03-01",
                    "violationTo",
                    "2026-05-31");
            if (random.nextBoolean()) {
                cases.names("L" + i, "P0" + random.nextInt(3), random.nextBoolean() ? "DIRECT_MANAGER" : "PRINCIPAL");
            }
            if (random.nextInt(4) == 0) {
                cases.suspended("L" + i, "2026-11-01", "2026-12-01");
            }
            if (random.nextInt(5) == 0) {
                cases.ends("L" + i, "REMOVED", "2026-10-01", null);
            }
            if (random.nextBoolean()) {
                cases.confirms("L" + i, "P0" + random.nextInt(3), "LAB-01", "2026-08-25", "CONFIRMED");
            }
        }
        for (int i = 0; i < 3; i++) {
            if (random.nextInt(3) > 0) {
                cases.serves(
                        "P0" + i,
                        random.nextBoolean() ? "LEGAL_REPRESENTATIVE" : "PRINCIPAL",
                        "20" + (15 + random.nextInt(10)) + "-01-01",
                        null);
            }
        }
        return cases.file();
    }
}
