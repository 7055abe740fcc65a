package org.zelian.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.function.SingletonSupplier;

/** The golden scenarios, run through the trace command. {@code -Dscenario=S01} runs one of them. */
class ScenarioIT {
    private static final long SEED = 20261121L;
    private static final AtomicInteger FOLDERS = new AtomicInteger();

    @TempDir
    private static Path work;

    private final Path home = Scenario.home();
    private final Judge judge = new Judge(Fixtures.read(home.resolve("fixtures.yaml")));

    @TestFactory
    Stream<DynamicNode> everyRowOfEveryTableHolds() {
        var trace = trace();
        return scenarios()
                .map(scenario -> dynamicContainer(
                        scenario.id(), scenario.runs().stream().map(run -> tests(trace, scenario, run))));
    }

    @TestFactory
    Stream<DynamicTest> aSecondRunWritesTheSameBytes() {
        var trace = trace();
        return scenarios()
                .map(scenario -> dynamicTest(scenario.id() + " · twice", () -> {
                    var run = scenario.runs().getFirst();
                    var input = lay(scenario, run);
                    var one = done(Outcome.of(trace, run, input, folder()));
                    var two = done(Outcome.of(trace, run, input, folder()));
                    assertThat(Bytes.difference(one.out, two.out)).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> theOrderOfRowsDoesNotMatter() {
        var trace = trace();
        return scenarios()
                .filter(ScenarioIT::small)
                .map(scenario -> dynamicTest(scenario.id() + " · rows shuffled with seed " + SEED, () -> {
                    var run = scenario.runs().getFirst();
                    var mixed = lay(scenario, run);
                    Overlay.tables(mixed)
                            .forEach(file -> Sheet.read(file).shuffled(SEED).write(file));
                    var one = done(Outcome.of(trace, run, lay(scenario, run), folder()));
                    var two = done(Outcome.of(trace, run, mixed, folder()));
                    assertThat(Bytes.differenceApartFromLines(one.out, two.out)).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> aSecondRunOverTheStoreChangesNothing() {
        return scenarios()
                .filter(ScenarioIT::small)
                .map(scenario -> dynamicTest(scenario.id() + " · run twice", () -> {
                    var run = scenario.runs().getFirst();
                    Door.ask("trace", lay(scenario, run), "--as-of", run.asOf(), "--out", folder());
                    Door.ask("run", "--store", work, "--json");
                    assertThat(Door.ask("run", "--all", "--store", work, "--json"))
                            .contains("\"added\":0", "\"changed\":0", "\"withdrawn\":0");
                }));
    }

    @TestFactory
    Stream<DynamicNode> whatWasKnownThenIsAnsweredAsItWasThen() {
        var trace = trace();
        return scenarios()
                .map(scenario -> dynamicContainer(
                        scenario.id(),
                        scenario.runs().stream()
                                .filter(run -> Replay.canBeAsked(scenario, run))
                                .collect(Collectors.toMap(
                                        Scenario.Run::variants, run -> run, (a, b) -> b, LinkedHashMap::new))
                                .values()
                                .stream()
                                .map(run -> dynamicTest(
                                        scenario.id() + " · " + run.name() + " · as known before the rest came", () -> {
                                            var before = Replay.before(run);
                                            var whole = Replay.dated(lay(scenario, run));
                                            var less = Replay.without(lay(scenario, run));
                                            var known = done(Outcome.of(trace, before, whole, folder()));
                                            var was = done(Outcome.of(trace, before, less, folder()));
                                            assertThat(Bytes.differenceApartFromLines(known.out, was.out))
                                                    .isEmpty();
                                        }))));
    }

    @TestFactory
    Stream<DynamicNode> takingAListingAwayTakesWhatRestsOnItAlone() {
        var trace = trace();
        return scenarios().filter(ScenarioIT::small).map(scenario -> {
            var run = scenario.runs().getFirst();
            var input = lay(scenario, run);
            var before = SingletonSupplier.of(() -> done(Outcome.of(trace, run, input, folder())));
            return dynamicContainer(
                    scenario.id(),
                    Sheet.read(input.resolve("listings.csv")).rows().stream()
                            .map(listing ->
                                    dynamicTest(scenario.id() + " · without " + listing.at("decision_no"), () -> {
                                        var less = lay(scenario, run);
                                        Removal.take(listing, less);
                                        var after = done(Outcome.of(trace, run, less, folder()));
                                        assertThat(Removal.difference(listing, before.obtain(), after))
                                                .isEmpty();
                                    })));
        });
    }

    private DynamicNode tests(Trace trace, Scenario scenario, Scenario.Run run) {
        var outcome = SingletonSupplier.of(() -> Outcome.of(trace, run, lay(scenario, run), folder()));
        var prefix = scenario.id() + " · " + run.name() + " · ";
        var rows = run.items().stream()
                .map(item -> dynamicTest(prefix + item.title(), () -> check(scenario, run, item, outcome::obtain)));
        var grounds = run.expectsRefusal() || run.name().startsWith("codes")
                ? Stream.<DynamicTest>of()
                : Stream.of(
                        ground(
                                prefix + "every effective liability stands on something",
                                outcome::obtain,
                                Grounds::everyEffectiveLiabilityStandsOnSomething),
                        ground(
                                prefix + "watching and advising bind nobody",
                                outcome::obtain,
                                Grounds::watchingAndAdvisingBindNobody),
                        ground(
                                prefix + "only resolved persons answer",
                                outcome::obtain,
                                Grounds::onlyResolvedPersonsAnswer));
        return dynamicContainer(run.name(), Stream.concat(rows, grounds));
    }

    private void check(Scenario scenario, Scenario.Run run, Item item, Supplier<Outcome> outcome) {
        var wrong = judge.judge(scenario, run, item, outcome.get());
        var disputed = item.disputed();
        if (wrong.isPresent() && disputed != null) {
            Assumptions.abort("Disputed (" + disputed + "): " + wrong.get());
        }
        assertThat(wrong.orElse("")).isEmpty();
    }

    private static DynamicTest ground(
            String name, Supplier<Outcome> outcome, Function<Outcome, Optional<String>> check) {
        return dynamicTest(
                name,
                () -> assertThat(check.apply(done(outcome.get())).orElse("")).isEmpty());
    }

    private static Outcome done(Outcome outcome) {
        if (outcome.refusal != null) {
            throw outcome.refusal;
        }
        return outcome;
    }

    private static boolean small(Scenario scenario) {
        return scenario.runs().getFirst().generate().isEmpty();
    }

    private Stream<Scenario> scenarios() {
        var chosen = List.of(System.getProperty("scenario", "").split(","));
        return Scenario.all(home).stream().filter(scenario -> chosen.contains("") || chosen.contains(scenario.id()));
    }

    private static Trace trace() {
        return Door.open();
    }

    private static Path lay(Scenario scenario, Scenario.Run run) {
        var folder = folder();
        Overlay.lay(scenario, run, folder);
        return folder;
    }

    private static Path folder() {
        return work.resolve("%04d".formatted(FOLDERS.incrementAndGet()));
    }
}
