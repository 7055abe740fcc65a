package org.zelian.liability.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.zelian.kernel.Actor;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.Uscc;

/** Entering acts: what would follow from one (a trial leaves nothing behind), and storing one that is decided. */
@Resource
class DecisionResource {
    private final Decisions decisions;
    private final LiabilityResource liabilities;

    DecisionResource(Decisions decisions, LiabilityResource liabilities) {
        this.decisions = decisions;
        this.liabilities = liabilities;
    }

    /** How many facts and supports were new, changed or withdrawn, and who answers then. */
    record Entered(
            boolean stored,
            long facts,
            int added,
            int changed,
            int withdrawn,
            List<LiabilityResource.LiabilityView> liabilities) {}

    /** What would follow if this were decided; nothing is stored. */
    @PostMapping("/api/organisations/{uscc}/acts/trial")
    Entered trial(
            @PathVariable Uscc uscc,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestBody DecisionSheet sheet) {
        return tryOut(sheet, uscc, asOf);
    }

    Entered tryOut(DecisionSheet sheet, Uscc uscc, @Nullable LocalDate asOf) {
        var seen = new ArrayList<Entered>();
        decisions.tryOut(sheet, uscc, outcome -> {
            seen.clear();
            seen.add(view(false, outcome, uscc, asOf));
        });
        return seen.getFirst();
    }

    /** Stores what an authority has decided already, and everything that follows, in one transaction. */
    @PostMapping("/api/organisations/{uscc}/acts")
    Entered decide(
            @PathVariable Uscc uscc,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestBody DecisionSheet sheet,
            Actor actor) {
        mustDecide(actor);
        return view(true, decisions.decide(sheet, uscc, actor), uscc, asOf);
    }

    static void mustDecide(Actor actor) {
        if (!actor.has("OFFICER")) {
            throw new Refusal(
                    "DECIDE_FORBIDDEN",
                    "Account " + actor.name() + " may not decide.",
                    "Ask an officer, or try the decision out.");
        }
    }

    Entered view(boolean stored, Decisions.Outcome outcome, Uscc uscc, @Nullable LocalDate asOf) {
        return new Entered(
                stored,
                outcome.facts(),
                outcome.ledger().added(),
                outcome.ledger().changed(),
                outcome.ledger().withdrawn(),
                liabilities.liabilities(uscc, asOf, null));
    }
}
