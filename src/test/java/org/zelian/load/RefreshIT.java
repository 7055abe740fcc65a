package org.zelian.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zelian.graph.Batches;
import org.zelian.graph.Closed;
import org.zelian.graph.Facts;
import org.zelian.graph.Graph;
import org.zelian.graph.Parties;
import org.zelian.graph.Recorded;
import org.zelian.graph.Stated;
import org.zelian.graph.Ticks;
import org.zelian.graph.WithGraph;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.kernel.Tick;
import org.zelian.liability.catalogue.ShippedCatalogue;
import org.zelian.registry.Sways;
import org.zelian.sanction.Listed;

/** What is derived around the parties of a change is what a rebuild of everything gives, on random facts. */
@WithGraph
class RefreshIT {
    private static final int ROUNDS = 8;
    private static final List<String> DECISIONS = List.of("N1", "N2", "N3", "N4");

    private final Graph graph;
    private final Facts facts;
    private final Ticks ticks;
    private final Sways sways;
    private final Listed listed;

    RefreshIT(Graph graph) {
        this.graph = graph;
        this.facts = new Facts(graph);
        this.ticks = new Ticks(graph);
        this.sways = new Sways(graph);
        this.listed = new Listed(graph, ShippedCatalogue.vocabulary().lists());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aRefreshAroundThoseConcernedGivesWhatARebuildGives(long seed) {
        var random = RandomGeneratorFactory.getDefault().create(seed);
        var batch = new Batches(graph).open("s", "f", "h");
        int derived = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var tick = graph.inTransaction(() -> change(random, batch));
            var keys = concerned(batch, tick);
            sways.refresh(keys);
            listed.refresh(keys);
            var refreshed = derived();
            sways.rebuild();
            listed.rebuild();
            assertThat(refreshed)
                    .as("seed %d, round %d, around %s", seed, round, keys)
                    .isEqualTo(derived());
            derived += refreshed.size();
        }
        assertThat(derived).as("something was derived").isPositive();
    }

    private Tick change(RandomGenerator random, String batch) {
        var tick = ticks.next();
        var stated = new ArrayList<Stated>();
        for (int line = 1; line <= 12; line++) {
            stated.add(new Stated(any(random), line));
        }
        facts.write(tick, batch, stated);
        var believed = new ArrayList<Recorded>();
        for (var each : of(batch)) {
            if (each.isBelieved() && random.nextInt(10) == 0) {
                believed.add(each);
            }
        }
        facts.close(tick, believed, Closed.VOID, "D");
        return tick;
    }

    /** The parties of the facts that a tick brought, ended or superseded, and of the decisions these are about. */
    private List<String> concerned(String batch, Tick tick) {
        var refs = new TreeSet<PartyRef>();
        var keys = new TreeSet<String>();
        for (var each : of(batch)) {
            if (each.knownFrom().equals(tick) || tick.equals(each.knownTo())) {
                refs.addAll(each.fact().ends());
                each.fact()
                        .value("decisionNo")
                        .ifPresent(no -> keys.addAll(listed.subjects(
                                no, each.fact().value("authority").orElse(""))));
            }
        }
        new Parties(graph).find(refs).values().forEach(known -> keys.add(known.key()));
        return List.copyOf(keys);
    }

    private List<Recorded> of(String batch) {
        var all = new ArrayList<Recorded>();
        facts.stream(batch, all::add);
        all.sort(java.util.Comparator.comparing(Recorded::id));
        return all;
    }

    private List<String> derived() {
        var all = new ArrayList<String>();
        for (long tick = 1; tick <= ticks.last().number(); tick++) {
            for (int year = 2018; year <= 2028; year += 2) {
                var day = LocalDate.of(year, 6, 1);
                var known = new Tick(tick);
                sways.on(day, known).forEach(sway -> all.add(known + " " + day + " " + sway));
                listed.on(day, known).forEach(entry -> all.add(known + " " + day + " " + entry));
            }
        }
        return all;
    }

    private static Fact any(RandomGenerator random) {
        return switch (random.nextInt(8)) {
            case 0, 1 -> arrangement(random);
            case 2 -> group(random);
            case 3 ->
                fact(
                        FactKind.SERVES,
                        List.of(person(random), organisation(random)),
                        Map.of("office", random.nextBoolean() ? "EXECUTIVE_PARTNER" : "DIRECTOR"),
                        random);
            case 4, 5 ->
                fact(
                        FactKind.ACT,
                        List.of(organisation(random)),
                        with(decision(random), "act", "LISTING", "trigger", random.nextBoolean() ? "LAB" : "TAX"),
                        random);
            case 6 -> fact(FactKind.ENDS, aside(random), with(decision(random), "end", "REMOVED"), random);
            default -> fact(FactKind.SUSPENDS, List.of(), decision(random), random);
        };
    }

    private static Fact arrangement(RandomGenerator random) {
        return switch (random.nextInt(3)) {
            case 0 -> arrangement(random, "NOMINEE", "HOLDER,OWNER,OVER");
            case 1 -> arrangement(random, "PROXY", "GRANTOR,PROXY,OVER");
            default -> arrangement(random, "AGREEMENT", "MEMBER,LEAD,OVER");
        };
    }

    private static Fact arrangement(RandomGenerator random, String kind, String parts) {
        var ends = List.of(person(random), person(random), organisation(random));
        return fact(FactKind.ARRANGEMENT, ends, Map.of("arrangement", kind, "parts", parts), random);
    }

    private static Fact group(RandomGenerator random) {
        var lead = random.nextInt(3) == 0;
        return fact(
                FactKind.ARRANGEMENT,
                List.of(person(random)),
                Map.of("arrangement", "CONCERT", "parts", lead ? "LEAD" : "MEMBER", "group", "G" + random.nextInt(3)),
                random);
    }

    private static Map<String, String> decision(RandomGenerator random) {
        return Map.of("decisionNo", DECISIONS.get(random.nextInt(DECISIONS.size())), "authority", "A");
    }

    private static List<PartyRef> aside(RandomGenerator random) {
        return random.nextInt(4) == 0 ? List.of(person(random)) : List.of();
    }

    private static Map<String, String> with(Map<String, String> values, String... more) {
        var all = new HashMap<>(values);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    private static Fact fact(FactKind kind, List<PartyRef> ends, Map<String, String> values, RandomGenerator random) {
        var from = LocalDate.of(2017 + random.nextInt(6), 1 + random.nextInt(12), 1);
        var to = random.nextBoolean() ? null : from.plusMonths(1 + random.nextInt(60));
        return Fact.of(kind, ends, Map.copyOf(values), Period.of(from, to), "s" + random.nextInt(2));
    }

    private static PartyRef person(RandomGenerator random) {
        return new PartyRef("CN-ID", "token" + random.nextInt(6));
    }

    private static PartyRef organisation(RandomGenerator random) {
        return new PartyRef("USCC", "91120113MA9000" + random.nextInt(4));
    }
}
