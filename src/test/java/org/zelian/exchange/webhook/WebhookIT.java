package org.zelian.exchange.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zelian.graph.Graph;
import org.zelian.graph.Lease;
import org.zelian.graph.Outbox;
import org.zelian.graph.Ticks;
import org.zelian.graph.WithGraph;
import org.zelian.kernel.Actor;
import org.zelian.kernel.IdentityKeys;
import org.zelian.kernel.Tick;

/** Messages to a real receiver in another process: one that fails, sleeps, cuts the line, and is told again. */
@WithGraph
class WebhookIT {
    private static final Actor ADMINISTRATOR = new Actor("管", "信用办", "", Set.of("ADMINISTRATOR"));

    private final Graph graph;
    private final List<Process> processes = new ArrayList<>();
    private final Hands clock = new Hands();
    private final Post post = new Post(Duration.ofSeconds(4));
    private final Receivers receivers;
    private final Outbox outbox;
    private final String lease = UUID.randomUUID().toString();

    WebhookIT(Graph graph) {
        this.graph = graph;
        this.receivers = new Receivers(graph, IdentityKeys.of(new byte[32]), clock);
        this.outbox = new Outbox(graph);
    }

    /** A clock that goes on when it is told to. */
    private static final class Hands extends Clock {
        private Instant now = Instant.parse("2026-11-21T08:00:00Z");
        private int looks;
        private Runnable meanwhile = () -> {};

        /** Does something at the look after so many. */
        void at(int looksFromNow, Runnable what) {
            looks = looksFromNow;
            meanwhile = what;
        }

        void go(Duration on) {
            now = now.plus(on);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            if (--looks == 0) {
                meanwhile.run();
            }
            return now;
        }
    }

    private record Got(String answered, String key, String attempt, String signature, String body) {}

    /** A receiver that runs, and what it says. */
    private final class Outside {
        private final BufferedReader says;
        private final String url;

        Outside(String... answers) throws IOException {
            var command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx64m",
                    "-Dstdout.encoding=UTF-8",
                    "-cp",
                    System.getProperty("surefire.real.class.path", System.getProperty("java.class.path")),
                    OutsideReceiver.class.getName()));
            command.addAll(List.of(answers));
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            processes.add(process);
            says = process.inputReader(StandardCharsets.UTF_8);
            url = "http://127.0.0.1:" + says.readLine().replace("port ", "") + "/hook";
        }

        Got next() throws IOException {
            var parts = says.readLine().split("\t");
            return new Got(parts[1], parts[2], parts[3], parts[4], parts[5]);
        }
    }

    @AfterEach
    void stop() {
        processes.forEach(Process::destroyForcibly);
        post.close();
    }

    private Relay relay(String holder) {
        return new Relay(graph, receivers, post, new Lease(graph, lease, holder, Duration.ofMinutes(1)), clock);
    }

    private Tick change(String content) {
        return graph.inTransaction(() -> {
            var tick = new Ticks(graph).next();
            outbox.add(tick, "LIABILITIES_CHANGED", content);
            return tick;
        });
    }

    @Test
    void everyChangeReachesAReceiverThatFailsSleepsAndCutsTheLineInOrderAndSigned() throws IOException {
        var outside = new Outside("500", "SLEEP", "CUT", "302");
        var known = receivers.register(outside.url, ADMINISTRATOR);
        var first = change("{\"n\":1}");
        var second = change("{\"n\":2}");
        var relay = relay("a");
        var waits = List.of(10, 30, 120, 600);
        for (var wait : waits) {
            assertThat(relay.run()).isZero();
            assertThat(relay.run()).as("not before it is due").isZero();
            clock.go(Duration.ofSeconds(wait - 1));
            assertThat(relay.run()).isZero();
            clock.go(Duration.ofSeconds(1));
        }
        assertThat(relay.run()).isEqualTo(2);
        assertThat(relay.run()).isZero();
        for (int attempt = 1; attempt <= 5; attempt++) {
            var got = outside.next();
            assertThat(got.key()).isEqualTo("t" + first.number());
            assertThat(got.attempt()).isEqualTo(Integer.toString(attempt));
            assertThat(got.body()).isEqualTo("{\"n\":1}");
            assertThat(Signature.fits(
                            got.signature(), known.secret(), got.body(), clock.instant(), Duration.ofHours(1)))
                    .isTrue();
        }
        assertThat(outside.next().key()).isEqualTo("t" + second.number());
        var log = receivers.deliveries(known.id(), new Tick(0), 10);
        assertThat(log).extracting(Receivers.Delivery::state).containsExactly("DELIVERED", "DELIVERED");
        assertThat(log.getFirst().attempts()).hasSize(5).first().asString().contains("\"ended\":\"500\"");
        assertThat(log.getFirst().attempts().get(1)).contains("HttpTimeoutException");
        assertThat(log.getFirst().attempts().get(3)).contains("\"302\"");
        assertThat(log.getFirst().attempts().get(4)).contains("\"204\"");
    }

    @Test
    void whatNobodyTakesForThreeDaysIsGivenUpAndCanBeToldAgain() throws IOException {
        var outside = new Outside("500", "500", "500", "500", "500", "500", "500", "500", "500", "500", "500");
        var known = receivers.register(outside.url, ADMINISTRATOR);
        var lost = change("{\"n\":1}");
        change("{\"n\":2}");
        var relay = relay("a");
        for (int run = 0; run < 11; run++) {
            assertThat(relay.run()).isZero();
            clock.go(Duration.ofHours(36));
        }
        assertThat(relay.run()).as("the next one goes on").isEqualTo(1);
        assertThat(receivers.deliveries(known.id(), new Tick(0), 10))
                .extracting(Receivers.Delivery::state)
                .containsExactly("GIVEN_UP", "DELIVERED");
        receivers.replay(known.id(), new Tick(lost.number() - 1));
        assertThat(relay.run()).isEqualTo(2);
        assertThat(receivers.deliveries(known.id(), new Tick(0), 10))
                .extracting(Receivers.Delivery::state, each -> each.attempts().size())
                .containsExactly(tuple("DELIVERED", 12), tuple("DELIVERED", 2));
    }

    @Test
    void aPausedReceiverIsToldAfterwardsAndOneProcessAtATimeTells() throws IOException {
        var outside = new Outside();
        var known = receivers.register(outside.url, ADMINISTRATOR);
        receivers.set(known.id(), Receiver.PAUSED);
        change("{}");
        assertThat(relay("a").run()).isZero();
        receivers.set(known.id(), Receiver.ACTIVE);
        assertThat(relay("b").run()).as("another process tells").isZero();
        clock.go(Duration.ofMinutes(2));
        assertThat(relay("b").run()).as("its lease is over").isEqualTo(1);
        assertThat(relay("a").run()).isZero();
    }

    @Test
    void aReplayAskedForWhileAMessageIsUnderWayIsNotLost() throws IOException {
        var outside = new Outside();
        var known = receivers.register(outside.url, ADMINISTRATOR);
        var first = change("{\"n\":1}");
        change("{\"n\":2}");
        var relay = relay("a");
        assertThat(relay.run()).isEqualTo(2);
        change("{\"n\":3}");
        // Lease, due, sent, answered: the fourth look at the clock is between the answer and its note.
        clock.at(4, () -> receivers.replay(known.id(), new Tick(first.number() - 1)));
        assertThat(relay.run()).isEqualTo(1);
        assertThat(relay.run()).as("everything again").isEqualTo(3);
        for (var n : List.of(1, 2, 3, 1, 2, 3)) {
            assertThat(outside.next().body()).isEqualTo("{\"n\":" + n + "}");
        }
    }

    @Test
    void aPauseStopsBeforeTheNextMessageAndAReplayKeepsIt() throws IOException {
        var outside = new Outside();
        var known = receivers.register(outside.url, ADMINISTRATOR);
        var first = change("{\"n\":1}");
        change("{\"n\":2}");
        var relay = relay("a");
        clock.at(4, () -> receivers.set(known.id(), Receiver.PAUSED));
        assertThat(relay.run()).isEqualTo(1);
        receivers.replay(known.id(), new Tick(first.number() - 1));
        assertThat(relay.run()).as("paused").isZero();
        receivers.set(known.id(), Receiver.ACTIVE);
        assertThat(relay.run()).isEqualTo(2);
    }

    @Test
    void aReceiverHearsOnlyOfWhatChangesAfterItWasRegisteredAndOldEntriesGo() throws IOException {
        var before = new Ticks(graph).last();
        change("{\"n\":1}");
        var outside = new Outside();
        receivers.register(outside.url, ADMINISTRATOR);
        assertThat(relay("a").run()).isZero();
        change("{\"n\":2}");
        clock.go(Duration.ofDays(400 * 365L));
        relay("a").forget();
        assertThat(outbox.after(before, 9))
                .as("not told yet")
                .extracting(Outbox.Entry::content)
                .containsExactly("{\"n\":2}");
        assertThat(relay("a").run()).isEqualTo(1);
        assertThat(outside.next().body()).isEqualTo("{\"n\":2}");
        assertThat(relay("a").forget()).isEqualTo(1);
        assertThat(outbox.after(before, 9)).isEmpty();
    }

    @Test
    void secretsAreStoredEncrypted() throws IOException {
        var known = receivers.register("https://example.org/hook", ADMINISTRATOR);
        assertThat(graph.read("exchange/receivers", Map.of(), row -> row.text("secret")))
                .singleElement()
                .asString()
                .isNotEqualTo(known.secret())
                .doesNotContain(known.secret());
    }
}
