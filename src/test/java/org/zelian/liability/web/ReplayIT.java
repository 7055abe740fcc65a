package org.zelian.liability.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zelian.graph.Batches;
import org.zelian.graph.Closed;
import org.zelian.graph.Facts;
import org.zelian.graph.Recorded;
import org.zelian.graph.Stated;
import org.zelian.graph.Ticks;
import org.zelian.kernel.Actor;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.Period;
import org.zelian.kernel.Uscc;

/**
 * A random history of one organisation, entered as officers enter it: {@code knownAt} answers for ever what was answered
 * then, through the API. {@code -Dseed=…} draws another one.
 */
class ReplayIT extends ApiStore {
    private static final long SEED = Long.getLong("seed", 20261122L);
    private static final int STEPS = 12;
    private static final String AUTHORITY = "北辰区税务局";

    @Autowired
    Decisions decisions;

    private final Random random = new Random(SEED);
    private final List<String> numbers = new ArrayList<>();
    private int entered;

    @Test
    void asKnownAtEveryStepOfAHistoryTheApiAnswersWhatItAnsweredThen() throws Exception {
        var answered = new LinkedHashMap<Instant, List<String>>();
        answered.put(now(), answers(""));
        for (int step = 0; step < STEPS; step++) {
            happens(step);
            answered.put(now(), answers(""));
        }
        var otherwise = 0;
        for (var then : answered.entrySet()) {
            assertThat(answers("&knownAt=" + then.getKey()))
                    .as("seed %d, as known at %s", SEED, then.getKey())
                    .isEqualTo(then.getValue());
            otherwise += then.getValue().equals(answered.lastEntry().getValue()) ? 0 : 1;
        }
        assertThat(answered.size()).isGreaterThan(STEPS / 2);
        assertThat(otherwise).as("answers that are others now, seed %d", SEED).isPositive();
        System.out.printf(
                "through the API: %d instants asked again, each with the answer of then; %d of them have another now (seed %d)%n",
                answered.size(), otherwise, SEED);
    }

    /** The first step lists; then listings, revocations, suspensions, confirmations, and corrections of who held office. */
    private void happens(int step) {
        switch (numbers.isEmpty() ? 0 : random.nextInt(6)) {
            case 0 -> {
                var number = "历〔2026〕" + step + "号";
                enter(
                        "listings",
                        Map.of(
                                "org_uscc",
                                E03,
                                "list_code",
                                random.nextBoolean() ? "TAX" : "LAB",
                                "decision_no",
                                number,
                                "authority",
                                AUTHORITY,
                                "decision_date",
                                "2026-10-0" + (1 + random.nextInt(9)),
                                "basis_doc_no",
                                "基" + step,
                                "basis_doc_date",
                                "2026-09-08",
                                "violation_from",
                                "2025-01-01",
                                "violation_to",
                                "2025-12-31"));
                numbers.add(number);
            }
            case 1 -> concerning("ends", Map.of("kind", "REVOKED", "from", "2026-11-0" + (1 + random.nextInt(9))));
            case 2 -> concerning("suspensions", Map.of("from", "2026-10-15", "to", "2026-12-31", "reason", "复议"));
            case 3 ->
                concerning(
                        "confirmations",
                        Map.of(
                                "rule_id", "TAX-01",
                                "decided_on", "2026-11-02",
                                "reason", "核实",
                                "outcome", random.nextBoolean() ? "CONFIRMED" : "REJECTED"));
            case 4 -> close(random.nextBoolean() ? Closed.VOID : Closed.WITHDRAWN);
            default -> office(step);
        }
    }

    private void concerning(String kind, Map<String, String> row) {
        var all = new LinkedHashMap<>(row);
        all.put("decision_no", numbers.get(random.nextInt(numbers.size())));
        all.put("authority", AUTHORITY);
        enter(kind, all);
    }

    private void enter(String kind, Map<String, String> row) {
        // Whoever entered something about a decision does not confirm whom it reaches: each time another officer.
        var officer = new Actor("官" + entered++, AUTHORITY, "120113", Set.of("OFFICER"));
        decisions.decide(new DecisionSheet(kind, row, null), Uscc.parse(E03), officer);
    }

    /** An office turns out never to have been, or its delivery is taken back. */
    private void close(Closed why) {
        var held = offices();
        if (!held.isEmpty()) {
            var one = held.get(random.nextInt(held.size()));
            graph.inTransaction(() -> new Facts(graph).close(new Ticks(graph).next(), List.of(one), why, "更正〔2026〕1号"));
        }
    }

    /** An office turns out to have been held by one of the known persons since another day. */
    private void office(int step) {
        var persons = stated.stream()
                .map(Stated::fact)
                .filter(fact -> fact.kind() == FactKind.PERSON)
                .map(fact -> fact.end(0))
                .toList();
        var fact = Fact.of(
                FactKind.SERVES,
                List.of(persons.get(random.nextInt(persons.size())), organisation),
                Map.of("office", "LEGAL_REPRESENTATIVE"),
                Period.since(java.time.LocalDate.of(2024, 1 + random.nextInt(12), 1)),
                "补报" + step);
        var batch = new Batches(graph).open("test", "late" + step + ".csv", "late" + step);
        graph.inTransaction(() -> new Facts(graph).write(new Ticks(graph).next(), batch, List.of(new Stated(fact, 1))));
    }

    private List<Recorded> offices() {
        var held = new ArrayList<Recorded>();
        new Facts(graph).stream(FactKind.SERVES, new Ticks(graph).last(), held::add);
        held.sort((a, b) -> a.id().compareTo(b.id()));
        return held;
    }

    private Instant now() {
        return new Ticks(graph).instant(new Ticks(graph).last()).orElseThrow();
    }

    private List<String> answers(String known) throws Exception {
        var answers = new ArrayList<String>();
        for (var day : List.of("2025-06-01", "2026-10-08", "2026-11-21", "2030-01-01")) {
            for (var what : List.of("liabilities", "register", "acts")) {
                answers.add(get("/api/organisations/" + E03 + "/" + what + "?asOf=" + day + known)
                        .toString());
            }
        }
        return answers;
    }
}
