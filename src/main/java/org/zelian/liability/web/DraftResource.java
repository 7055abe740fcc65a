package org.zelian.liability.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.zelian.kernel.Actor;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.Uscc;

/** Decisions that one officer proposes and another takes. */
@Resource
class DraftResource {
    private final Drafts drafts;
    private final Decisions decisions;
    private final DecisionResource entered;

    DraftResource(Drafts drafts, Decisions decisions, DecisionResource entered) {
        this.drafts = drafts;
        this.decisions = decisions;
        this.entered = entered;
    }

    /** A draft with what would follow if it were decided now; nothing of that once it is closed. */
    record Proposal(Draft draft, DecisionResource.@Nullable Entered outcome) {}

    record Page(List<Draft> items, @Nullable String next) {}

    /** Keeps a proposal, after trying out that it could be decided. */
    @PostMapping("/api/organisations/{uscc}/drafts")
    @ResponseStatus(HttpStatus.CREATED)
    Proposal propose(
            @PathVariable Uscc uscc,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestBody DecisionSheet sheet,
            Actor actor) {
        DecisionResource.mustDecide(actor);
        var outcome = entered.tryOut(sheet, uscc, asOf);
        return new Proposal(drafts.get(decisions.propose(sheet, uscc, actor)).draft(), outcome);
    }

    /** The drafts in a state, open ones if none is given, the latest first. */
    @GetMapping("/api/drafts")
    Page list(
            @RequestParam(defaultValue = "OPEN") String state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var size = Paging.size(limit);
        var skip = Paging.skip(cursor);
        var found = new ArrayList<>(drafts.in(state, skip, size + 1));
        var more = found.size() > size;
        return new Page(
                List.copyOf(found.subList(0, Math.min(size, found.size()))),
                more ? Integer.toString(skip + size) : null);
    }

    /** One draft, and who would answer if it were decided now. */
    @GetMapping("/api/drafts/{id}")
    Proposal draft(@PathVariable String id, @RequestParam(required = false) @Nullable LocalDate asOf) {
        var open = drafts.get(id);
        return new Proposal(
                open.draft(),
                open.draft().state().equals("OPEN")
                        ? entered.tryOut(open.sheet(), Uscc.parse(open.draft().subject()), asOf)
                        : null);
    }

    /** Takes the decision; another officer of the same department than the one who proposed it. */
    @PostMapping("/api/drafts/{id}/decision")
    DecisionResource.Entered decide(
            @PathVariable String id, @RequestParam(required = false) @Nullable LocalDate asOf, Actor actor) {
        DecisionResource.mustDecide(actor);
        var open = drafts.get(id);
        var outcome = decisions.take(open, actor);
        return entered.view(true, outcome, Uscc.parse(open.draft().subject()), asOf);
    }

    /** Takes the proposal back; only the one who made it may. */
    @PostMapping("/api/drafts/{id}/withdrawal")
    Draft withdraw(@PathVariable String id, Actor actor) {
        var draft = drafts.get(id).draft();
        if (!draft.proposer().equals(actor.name())) {
            throw new Refusal(
                    "WITHDRAW_FORBIDDEN",
                    "The draft was proposed by " + draft.proposer() + ".",
                    "Ask the proposer to withdraw it, or leave it open.");
        }
        decisions.withdraw(draft, actor);
        return drafts.get(id).draft();
    }
}
