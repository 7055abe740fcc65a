package org.zelian.liability.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.zelian.audit.Deed;
import org.zelian.audit.Deeds;
import org.zelian.graph.Ticks;
import org.zelian.intake.ByHand;
import org.zelian.intake.LoadResult;
import org.zelian.kernel.Actor;
import org.zelian.kernel.IdentityKeys;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.Uscc;
import org.zelian.liability.Engine;
import org.zelian.liability.FactRows;
import org.zelian.liability.Ledger;
import org.zelian.liability.Relisting;
import org.zelian.liability.Retrace;
import org.zelian.liability.Traced;
import org.zelian.liability.Tracer;
import org.zelian.sanction.Listed;

/** Decisions of officers: stored, traced and written to the ledger in one transaction, or tried and taken back. */
final class Decisions {
    private final Questions questions;
    private final IdentityKeys keys;
    private final Drafts drafts;
    private final Deeds deeds;

    Decisions(Questions questions, IdentityKeys keys, Drafts drafts, Deeds deeds) {
        this.questions = questions;
        this.keys = keys;
        this.drafts = drafts;
        this.deeds = deeds;
    }

    /** What a decision brought, with the rows of its organisation before the day is cut. */
    record Outcome(long facts, Ledger.Difference ledger) {}

    /** Carries what a trial found out of the transaction that is taken back. */
    private static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private TakenBack() {
            super("a trial, taken back", null, false, false);
        }
    }

    /** Stores a decision made already, and everything that follows from it. */
    Outcome decide(DecisionSheet sheet, Uscc subject, Actor actor) {
        return questions.graph().inTransaction(() -> {
            hold();
            mustNotConfirmOwn(sheet, actor);
            var entered = enter(signed(sheet, actor), subject);
            deeds.record(deed(actor, kind(sheet, "ENTERED"), sheet, subject));
            return entered;
        });
    }

    /** Keeps a proposal for another officer, and gives its id. */
    String propose(DecisionSheet sheet, Uscc subject, Actor actor) {
        return questions.graph().inTransaction(() -> {
            deeds.record(deed(actor, kind(sheet, "PROPOSED"), sheet, subject));
            return drafts.keep(sheet, subject, actor);
        });
    }

    /** Takes a decision that somebody else of the same department proposed. */
    Outcome take(Drafts.Open open, Actor actor) {
        var draft = open.draft();
        if (draft.proposer().equals(actor.name())) {
            throw new Refusal(
                    "DECIDE_OWN_FORBIDDEN",
                    actor.name() + " proposed this decision.",
                    "What takes effect on a person is decided by another officer than the one who proposed it.");
        }
        if (!draft.department().equals(actor.department())) {
            throw new Refusal(
                    "DECIDE_DEPARTMENT_FORBIDDEN",
                    "The draft is of " + draft.department() + ", " + actor.name() + " of " + actor.department() + ".",
                    "An officer of the department that proposed it decides.");
        }
        var subject = Uscc.parse(draft.subject());
        return questions.graph().inTransaction(() -> {
            hold();
            mustNotConfirmOwn(open.sheet(), actor);
            drafts.close(draft, "DECIDED", actor);
            var entered = enter(signed(open.sheet(), actor), subject);
            deeds.record(deed(actor, kind(open.sheet(), "DECIDED"), open.sheet(), subject));
            return entered;
        });
    }

    /** Takes a proposal back. */
    void withdraw(Draft draft, Actor actor) {
        questions.graph().inTransaction(() -> {
            drafts.close(draft, "WITHDRAWN", actor);
            deeds.record(new Deed(actor, "ACT_WITHDRAWN", draft.decisionNo(), Map.of("draft", draft.id())));
        });
    }

    /** Confirming is another deed than entering: who confirmed one person may confirm the next. */
    private static String kind(DecisionSheet sheet, String what) {
        return (isConfirmation(sheet) ? "CONFIRMATION_" : "ACT_") + what;
    }

    private static boolean isConfirmation(DecisionSheet sheet) {
        return sheet.kind().equals("confirmations");
    }

    private static Deed deed(Actor actor, String kind, DecisionSheet sheet, Uscc subject) {
        return new Deed(actor, kind, sheet.document(), Map.of("kind", sheet.kind(), "subject", subject.value()));
    }

    /** A confirmation says who confirmed, and that is whoever does it. */
    private static DecisionSheet signed(DecisionSheet sheet, Actor actor) {
        if (!isConfirmation(sheet)) {
            return sheet;
        }
        var row = new HashMap<>(sheet.row());
        var named = row.put("officer", actor.name());
        if (named != null && !named.isBlank() && !named.strip().equals(actor.name())) {
            throw new Refusal(
                    "CONFIRM_OFFICER_FORBIDDEN",
                    "The row says that " + named.strip() + " confirms, and " + actor.name() + " enters it.",
                    "Whoever confirms enters it; leave officer out, or write your own name.");
        }
        return new DecisionSheet(sheet.kind(), row, sheet.named());
    }

    // Who entered or proposed a decision does not also confirm whom it reaches.
    private void mustNotConfirmOwn(DecisionSheet sheet, Actor actor) {
        if (!isConfirmation(sheet)) {
            return;
        }
        var support = sheet.supportId();
        var decision = support.isEmpty() ? sheet.decisionNo() : questions.decisionOf(support);
        for (var kind : List.of("ACT_ENTERED", "ACT_PROPOSED")) {
            if (deeds.doers(kind, decision).contains(actor.name())) {
                throw new Refusal(
                        "CONFIRM_OWN_FORBIDDEN",
                        actor.name() + " entered the decision " + decision + ".",
                        "Whom it reaches is confirmed by another officer.");
            }
        }
    }

    /** Says what a decision would bring; {@code look} sees the store as it would be, then all is taken back. */
    void tryOut(DecisionSheet sheet, Uscc subject, Consumer<Outcome> look) {
        try {
            questions.graph().inTransaction(() -> {
                hold();
                look.accept(enter(sheet, subject));
                throw new TakenBack();
            });
        } catch (TakenBack asMeant) {
            return;
        }
    }

    // Two officers at once are one after the other: the second sees what the first did, in the trail and in the ledger.
    private void hold() {
        new Ticks(questions.graph()).hold();
    }

    private Outcome enter(DecisionSheet sheet, Uscc subject) {
        var key = questions.key(subject);
        var graph = questions.graph();
        var before = new Ticks(graph).last();
        var loaded = new ByHand(graph, FactRows.handlers(keys)).load(sheet::writeTo);
        var listed = questions.listed();
        var concerned = concerned(sheet, listed);
        if (!concerned.contains(key)) {
            throw new Refusal(
                    "SUBJECT_MISMATCH",
                    "The " + sheet.kind() + " entered for " + subject.value() + " are not about it.",
                    "Give the organisation of the row in the address, and a decision that is known.");
        }
        // A determination concerns also those below the organisation it is about.
        var subjects = new TreeSet<>(concerned);
        subjects.addAll(new Retrace(graph, questions.book())
                .since(before, batches(loaded))
                .subjects());
        // Arrangements and offices do not come this way, so nobody sways anybody else than before.
        listed.refresh(subjects);
        var ledger = new Ledger(graph, questions.book());
        var traced =
                new Tracer(new Engine(questions.book()), graph, new Ticks(graph).last()).some(List.copyOf(subjects));
        traced.forEach(each -> mustListOnce(each, sheet));
        var plan = ledger.plan(traced);
        var difference = plan.isEmpty() ? plan.difference() : ledger.write(new Ticks(graph).next(), plan);
        return new Outcome(loaded.added(), difference);
    }

    private void mustListOnce(Traced traced, DecisionSheet sheet) {
        Relisting.of(traced.file(), questions.book()).stream()
                .filter(each -> sheet.kind().equals("listings"))
                .filter(each -> each.again().decision().number().equals(sheet.decisionNo()))
                .findFirst()
                .ifPresent(each -> {
                    throw new Refusal(
                            "LISTING_REPEATED_CONFLICT",
                            each.oneDecision()
                                    ? "The decision " + each.document() + " is known with another day, "
                                            + each.before().decidedOn() + " or "
                                            + each.again().decidedOn() + "."
                                    : "The document " + each.document() + " put it on the list "
                                            + each.again().trigger() + " before, by "
                                            + each.before().decision() + ".",
                            "One document lists once. Give the document that is new, or revoke the earlier listing first.");
                });
    }

    private static List<String> batches(LoadResult loaded) {
        return loaded.files().stream()
                .map(LoadResult.FileResult::batch)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Everybody whose liabilities may change: all subjects of the decision, or the one that the row gives. */
    private Set<String> concerned(DecisionSheet sheet, Listed listed) {
        if (!sheet.supportId().isEmpty()) {
            return Set.of(questions.subjectOf(sheet.supportId()));
        }
        if (!sheet.decisionNo().isEmpty()) {
            return Set.copyOf(listed.subjects(sheet.decisionNo(), sheet.authority()));
        }
        return Uscc.isValid(sheet.subject()) ? Set.of(questions.key(Uscc.parse(sheet.subject()))) : Set.of();
    }
}
