package org.zelian.liability.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.zelian.audit.Look;
import org.zelian.audit.Looks;
import org.zelian.graph.Ticks;
import org.zelian.intake.Delivery;
import org.zelian.intake.LoadOptions;
import org.zelian.intake.LoadProgress;
import org.zelian.intake.LoadResult;
import org.zelian.intake.Loader;
import org.zelian.kernel.Actor;
import org.zelian.kernel.IdentityKeys;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.Uscc;
import org.zelian.liability.Engine;
import org.zelian.liability.Ledger;
import org.zelian.liability.Tracer;

/** Decisions of officers: stored, traced and written to the ledger in one transaction, or tried and taken back. */
final class Decisions {
    private final Questions questions;
    private final IdentityKeys keys;
    private final Looks looks;

    Decisions(Questions questions, IdentityKeys keys, Looks looks) {
        this.questions = questions;
        this.keys = keys;
        this.looks = looks;
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
        var outcome = questions.graph().inTransaction(() -> enter(sheet, subject));
        questions.derive();
        looks.record(new Look(
                actor,
                "ACT_DECIDED",
                Map.of(
                        "kind", sheet.kind(),
                        "subject", subject.value(),
                        "decision", sheet.row().getOrDefault("decision_no", ""))));
        return outcome;
    }

    /** Says what a decision would bring; {@code look} sees the store as it would be, then all is taken back. */
    void tryOut(DecisionSheet sheet, Uscc subject, Consumer<Outcome> look) {
        try {
            questions.graph().inTransaction(() -> {
                look.accept(enter(sheet, subject));
                throw new TakenBack();
            });
        } catch (TakenBack asMeant) {
            return;
        }
    }

    private Outcome enter(DecisionSheet sheet, Uscc subject) {
        var key = questions.key(subject);
        var loaded = load(sheet);
        var graph = questions.graph();
        var ledger = new Ledger(graph, questions.book());
        var traced = new Tracer(new Engine(questions.book()), graph, new Ticks(graph).last()).some(List.of(key));
        var plan = ledger.plan(traced);
        var difference = plan.difference().none() ? plan.difference() : ledger.write(new Ticks(graph).next(), plan);
        return new Outcome(loaded.added(), difference);
    }

    private LoadResult load(DecisionSheet sheet) {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("zelian-decision-");
            sheet.writeTo(folder);
            var result = new Loader(questions.graph(), Handlers.all(keys))
                    .load(Delivery.open(folder), LoadOptions.usual().refusingFiles(), LoadProgress.SILENT);
            if (!result.rejections().isEmpty()) {
                var first = result.rejections().getFirst();
                throw new Refusal(
                        first.code(),
                        (first.column().isEmpty() ? "" : first.column() + ": ") + first.found(),
                        first.advice());
            }
            return result;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            remove(folder);
        }
    }

    private static void remove(@Nullable Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
