package org.zelian.casework;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zelian.audit.Deeds;
import org.zelian.kernel.Actor;
import org.zelian.kernel.Refusal;

/** Who may enter which step: asked before it is offered, and again when it is entered. */
final class MayEnter {
    private final Deeds deeds;

    MayEnter(Deeds deeds) {
        this.deeds = deeds;
    }

    /** An opening as it stands for an officer: with the reason why, if he may not enter it. */
    Opening asked(Opening opening, Docket docket, List<Step> steps, Actor actor) {
        try {
            var sheet = opening.proposed(actor);
            mustHaveDepartment(opening, actor);
            mustMay(sheet, actor);
            mustBeItsOwn(sheet, docket, actor);
            if (sheet.request() != null && !opening.number().isEmpty()) {
                mustBeAnother(sheet, EnumSet.of(Part.of(opening.kind(), opening.step())), actor);
            }
            mustBeTwo(opening, sheet, steps, actor);
            return opening;
        } catch (Refusal why) {
            return opening.barred(why);
        }
    }

    private static void mustHaveDepartment(Opening opening, Actor actor) {
        if (actor.department().isBlank() && opening.row().containsValue(Entrance.DEPARTMENT)) {
            throw new Refusal(
                    "STEP_AUTHORITY_FORBIDDEN",
                    "Account " + actor.name() + " is of no department.",
                    "Sign in with the account of an officer of a department.");
        }
    }

    static String about(CaseSheet sheet) {
        return sheet.kind() + " " + sheet.caseNo();
    }

    static void mustMay(CaseSheet sheet, Actor actor) {
        if (!actor.has("OFFICER")) {
            throw new Refusal(
                    "STEP_FORBIDDEN",
                    "Account " + actor.name() + " may not enter steps.",
                    "Ask an officer to enter it.");
        }
        var authority = sheet.authority();
        if (!authority.isEmpty() && !authority.equals(actor.department())) {
            throw new Refusal(
                    "STEP_AUTHORITY_FORBIDDEN",
                    "It is for " + authority + ", and " + actor.name() + " is of " + actor.department() + ".",
                    "谁认定、谁约谈, 谁认定、谁修复: an officer of that authority enters it.");
        }
        if (sheet.officer().filter(named -> !named.equals(actor.name())).isPresent()) {
            throw new Refusal(
                    "STEP_OFFICER_FORBIDDEN",
                    "The row says that " + sheet.officer().get() + " did it, and " + actor.name() + " enters it.",
                    "Whoever does a step enters it; write your own name.");
        }
    }

    /** A request is taken in before it is decided; an order is reported by the department that carries it out. */
    static void mustBeItsOwn(CaseSheet sheet, Docket before, Actor actor) {
        boolean known = before.cases().stream().anyMatch(line -> line.number().equals(sheet.caseNo()));
        if (sheet.decides() && !known) {
            throw new Refusal(
                    "STEP_OWN_FORBIDDEN",
                    sheet.caseNo() + " was not taken in before it is decided.",
                    "Enter the request first; another officer than the one who took it in decides it.");
        }
        var order = sheet.cell("order_id");
        before.orders().stream()
                .filter(each -> each.id().equals(order) && !isOf(each.department(), actor))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refusal(
                            "STEP_AUTHORITY_FORBIDDEN",
                            "The order " + order + " is for " + other.department() + ", and " + actor.name() + " is of "
                                    + actor.department() + ".",
                            "An officer of that department reports on it.");
                });
    }

    /** Whether what is for a department of the catalogue (财政) is for the department of an officer (北辰区财政局). */
    static boolean isOf(String department, Actor actor) {
        return actor.department().contains(department);
    }

    /** Who took a request in does not decide it, and who decided it does not take that back. */
    void mustBeAnother(CaseSheet sheet, Set<Part> parts, Actor actor) {
        for (var part : parts) {
            var before = part.before();
            // A request that was known may be completed by whoever decides it.
            boolean atOnce = part != Part.DECIDED && before != null && parts.contains(before);
            if (before != null
                    && (atOnce || deeds.doers(before.deed(), about(sheet)).contains(actor.name()))) {
                throw own(actor, before.words() + " " + sheet.caseNo());
            }
        }
    }

    /** The guards of the table that ask for two: whom the steps and the row name is not the one who goes on. */
    private static void mustBeTwo(Opening opening, CaseSheet sheet, List<Step> steps, Actor actor) {
        var guards = opening.kind().table().guards(opening.step());
        if (guards.contains(Move.Guard.TWO_OFFICERS)
                && Workflows.proposers(steps, Workflows.PROPOSING).contains(actor.name())) {
            throw own(actor, "proposed or drafted " + opening.number());
        }
        boolean takenIn = guards.contains(Move.Guard.ANOTHER_OFFICER)
                && Optional.of(sheet.cell("entered_by"))
                        .filter(actor.name()::equals)
                        .isPresent();
        if (takenIn) {
            throw own(actor, Part.ENTERED.words() + " " + opening.number());
        }
    }

    private static Refusal own(Actor actor, String did) {
        return new Refusal(
                "STEP_OWN_FORBIDDEN",
                actor.name() + " " + did + ".",
                "Another officer enters what comes next; one step at a time.");
    }
}
