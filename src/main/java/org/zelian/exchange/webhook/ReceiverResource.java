package org.zelian.exchange.webhook;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zelian.audit.Deed;
import org.zelian.audit.Deeds;
import org.zelian.graph.Graph;
import org.zelian.kernel.Actor;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.Tick;

/** Receivers of messages about changes: registered, paused, resumed, told again; what each was told. */
@RestController
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnExpression("'${zelian.neo4j.uri:}${zelian.neo4j.folder:}' != ''")
class ReceiverResource {
    private static final int PAGE = 100;

    private final Receivers receivers;
    private final Graph graph;
    private final Deeds deeds;

    ReceiverResource(Receivers receivers, Graph graph, Clock clock) {
        this.receivers = receivers;
        this.graph = graph;
        this.deeds = new Deeds(graph, clock);
    }

    record Wanted(String url) {}

    /** A receiver without its secret. */
    record Seen(String id, String url, String state, long toldUpTo, int failures, Instant due) {
        static Seen of(Receiver r) {
            return new Seen(r.id(), r.url(), r.state(), r.cursor().number(), r.failures(), r.due());
        }
    }

    record Page(List<Receivers.Delivery> items, @Nullable String next) {}

    /** Registers a receiver; the answer holds the secret that signs its messages, this once. */
    @PostMapping("/api/receivers")
    @ResponseStatus(HttpStatus.CREATED)
    Receivers.Registered register(@RequestBody Wanted wanted, Actor actor) {
        mayManage(actor);
        return graph.inTransaction(() -> {
            var made = receivers.register(wanted.url(), actor);
            done(actor, "RECEIVER_REGISTERED", made.id(), Map.of("url", wanted.url()));
            return made;
        });
    }

    @GetMapping("/api/receivers")
    List<Seen> all() {
        return receivers.all().stream().map(Seen::of).toList();
    }

    /** Tells nothing until it is resumed; what changes meanwhile is told then. */
    @PostMapping("/api/receivers/{id}/pause")
    Seen pause(@PathVariable String id, Actor actor) {
        return set(id, Receiver.PAUSED, actor);
    }

    @PostMapping("/api/receivers/{id}/resumption")
    Seen resume(@PathVariable String id, Actor actor) {
        return set(id, Receiver.ACTIVE, actor);
    }

    /** Tells it again of everything after a tick, under the same keys of idempotency. */
    @PostMapping("/api/receivers/{id}/replay")
    Seen replay(@PathVariable String id, @RequestParam long after, Actor actor) {
        mayManage(actor);
        return graph.inTransaction(() -> {
            receivers.replay(id, new Tick(after));
            done(actor, "RECEIVER_REPLAYED", id, Map.of("after", Long.toString(after)));
            return Seen.of(receivers.get(id));
        });
    }

    /** What it was told, change by change, with every attempt; {@code cursor} is the {@code next} of the page before. */
    @GetMapping("/api/receivers/{id}/deliveries")
    Page deliveries(@PathVariable String id, @RequestParam(defaultValue = "0") long cursor) {
        var known = receivers.get(id);
        var found = receivers.deliveries(known.id(), new Tick(cursor), PAGE);
        return new Page(
                found,
                found.size() < PAGE
                        ? null
                        : Long.toString(found.getLast().tick().number()));
    }

    private Seen set(String id, String state, Actor actor) {
        mayManage(actor);
        return graph.inTransaction(() -> {
            receivers.set(id, state);
            done(actor, "RECEIVER_" + state, id, Map.of());
            return Seen.of(receivers.get(id));
        });
    }

    private void done(Actor actor, String kind, String about, Map<String, String> content) {
        deeds.record(new Deed(actor, kind, about, content));
    }

    private static void mayManage(Actor actor) {
        if (!actor.has("ADMINISTRATOR")) {
            throw new Refusal(
                    "RECEIVERS_FORBIDDEN",
                    "Account " + actor.name() + " may not say who is told of changes.",
                    "Ask an administrator of the system.");
        }
    }
}
