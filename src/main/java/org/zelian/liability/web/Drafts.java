package org.zelian.liability.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zelian.graph.Graph;
import org.zelian.kernel.Actor;
import org.zelian.kernel.IdentityKeys;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.Uscc;
import tools.jackson.databind.json.JsonMapper;

/** The decisions that are proposed: kept encrypted, since they name persons by their numbers. */
final class Drafts {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Graph graph;
    private final IdentityKeys keys;
    private final Clock clock;

    Drafts(Graph graph, IdentityKeys keys, Clock clock) {
        this.graph = graph;
        this.keys = keys;
        this.clock = clock;
    }

    /** A draft and the decision as it was entered. */
    record Open(Draft draft, DecisionSheet sheet) {}

    /** Keeps a proposal and gives its id. */
    String keep(DecisionSheet sheet, Uscc subject, Actor proposer) {
        var id = UUID.randomUUID().toString();
        graph.write(
                "liability/create-draft",
                Map.of(
                        "id", id,
                        "subject", subject.value(),
                        "kind", sheet.kind(),
                        "decisionNo", sheet.decisionNo(),
                        "sheet", keys.encrypt(JSON.writeValueAsString(sheet)),
                        "proposer", proposer.name(),
                        "department", proposer.department(),
                        "at", clock.instant()));
        return id;
    }

    /** One page of the drafts in a state, the latest first. */
    List<Draft> in(String state, int skip, int limit) {
        return graph.read("liability/drafts", Map.of("state", state, "skip", skip, "limit", limit), Draft::of);
    }

    /** One draft with its decision. */
    Open get(String id) {
        return graph.readOne(
                        "liability/draft",
                        Map.of("id", id),
                        row -> new Open(
                                Draft.of(row), JSON.readValue(keys.decrypt(row.text("sheet")), DecisionSheet.class)))
                .orElseThrow(() -> new Refusal(
                        "DRAFT_NOT_FOUND", "There is no draft " + id + ".", "Take the id from GET /api/drafts."));
    }

    /** Closes an open draft; refuses one that somebody closed before. */
    void close(Draft draft, String state, Actor actor) {
        var closed = graph.write(
                "liability/close-draft",
                Map.of("id", draft.id(), "state", state, "closedBy", actor.name(), "at", clock.instant()),
                row -> row.text("id"));
        if (closed.isEmpty()) {
            throw new Refusal(
                    "DRAFT_CONFLICT",
                    "The draft " + draft.id() + " is no longer open.",
                    "Look at it again: somebody decided or withdrew it.");
        }
    }
}
