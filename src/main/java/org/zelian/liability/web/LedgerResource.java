package org.zelian.liability.web;

import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.web.bind.annotation.GetMapping;
import org.zelian.liability.Retrace;

/** Whether the ledger was made by the rules that answer now: told on the page, and when the server starts. */
@Resource
class LedgerResource {
    private static final String FOUND =
            "The ledger was made under other rules, another policy, or by another version of the engine.";
    private static final String ADVICE =
            "先运行 zelian run · Run zelian run: it traces everybody again; until then the counter and the lists may answer by the"
                    + " rules before.";

    private final Questions questions;

    LedgerResource(Questions questions) {
        this.questions = questions;
    }

    record Behind(String found, String advice) {}

    /** What to do about a ledger of other rules; nothing if it was made by these, or never. */
    record LedgerState(@Nullable Behind behind) {}

    @GetMapping("/api/ledger")
    LedgerState ledger() {
        return new LedgerState(isBehind() ? new Behind(FOUND, ADVICE) : null);
    }

    @EventListener(ApplicationReadyEvent.class)
    void atTheStart() {
        if (isBehind()) {
            LoggerFactory.getLogger("org.zelian").warn("{} {}", FOUND, ADVICE);
        }
    }

    private boolean isBehind() {
        return new Retrace(questions.graph(), questions.book()).isOfOtherRules();
    }
}
