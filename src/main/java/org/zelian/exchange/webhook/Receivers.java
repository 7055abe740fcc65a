package org.zelian.exchange.webhook;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zelian.graph.Graph;
import org.zelian.graph.Ticks;
import org.zelian.kernel.Actor;
import org.zelian.kernel.IdentityKeys;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.Tick;

/** Those who are told of changes, and what each was told. Their secrets are kept encrypted. */
final class Receivers {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;

    private final Graph graph;
    private final IdentityKeys keys;
    private final Clock clock;

    Receivers(Graph graph, IdentityKeys keys, Clock clock) {
        this.graph = graph;
        this.keys = keys;
        this.clock = clock;
    }

    /** A new receiver and the secret that its messages are signed with; the secret is told only now. */
    record Registered(String id, String secret) {}

    /** What a receiver was told of one change, with every attempt. */
    record Delivery(Tick tick, String state, List<String> attempts) {}

    /** Registers a receiver who is told of everything from now on. */
    Registered register(String url, Actor by) {
        var address = Address.of(url).toString();
        var id = UUID.randomUUID().toString();
        var bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        graph.write(
                "exchange/create-receiver",
                Map.of(
                        "id", id,
                        "url", address,
                        "secret", keys.encrypt(secret),
                        "cursor", new Ticks(graph).last().number(),
                        "by", by.name(),
                        "at", clock.instant()));
        return new Registered(id, secret);
    }

    List<Receiver> all() {
        return graph.read("exchange/receivers", Map.of(), Receiver::of);
    }

    Receiver get(String id) {
        return all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "RECEIVER_NOT_FOUND",
                        "There is no receiver " + id + ".",
                        "Take the id from GET /api/receivers."));
    }

    /** Pauses or resumes one; what changes in a pause is told afterwards. */
    void set(String id, String state) {
        graph.write(
                "exchange/set-receiver",
                Map.of("id", get(id).id(), "state", state, "due", clock.instant()),
                row -> row.text("id"));
    }

    /** Tells one again of everything after a tick, under the same keys of idempotency. */
    void replay(String id, Tick after) {
        graph.write(
                "exchange/set-back",
                Map.of("id", get(id).id(), "after", after.number(), "due", clock.instant()),
                row -> row.number("cursor"));
    }

    String secret(Receiver receiver) {
        return keys.decrypt(receiver.secret());
    }

    /** Notes an attempt; false if the next change is not to be told now. */
    boolean note(Receiver receiver, Tick tick, String attempt, String state, int failures, Instant due) {
        return graph.write(
                        "exchange/note-attempt",
                        Map.of(
                                "receiver", receiver.id(),
                                "tick", tick.number(),
                                "cursor", receiver.cursor().number(),
                                "attempt", attempt,
                                "state", state,
                                "failures", failures,
                                "due", due),
                        row -> row.flag("on"))
                .getFirst();
    }

    /** A page of what one was told after a tick. */
    List<Delivery> deliveries(String id, Tick after, int limit) {
        return graph.read(
                "exchange/deliveries",
                Map.of("receiver", id, "tick", after.number(), "limit", limit),
                row -> new Delivery(new Tick(row.number("tick")), row.text("state"), row.texts("attempts")));
    }
}
