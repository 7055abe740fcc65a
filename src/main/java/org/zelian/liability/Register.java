package org.zelian.liability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zelian.control.Candidate;
import org.zelian.control.Chain;
import org.zelian.control.Flag;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.kernel.Role;
import org.zelian.kernel.TriggerKind;

/**
 * The register of responsible persons (责任人数据清单, M32): for every black listing in force on a day, who led or
 * controlled the enterprise at the violation, at the decision or that day, and whom the document names.
 *
 * <p>Being in it is no consequence: persons without a document stand in it too, with what is missing.
 */
public final class Register {
    private final Rulebook book;
    private final CaseFile file;

    public Register(Rulebook book, CaseFile file) {
        this.book = book;
        this.file = file;
    }

    /**
     * One person in one role under one listing.
     *
     * @param held the days of office; open where the document names the person without an office
     * @param source who says so
     * @param path how a controller controls; empty for offices
     * @param identity RESOLVED, NEEDS_IDENTITY, NAME_CONFLICT, or ORGANISATION for a controller that is no person; or
     *     NAMED_FOR_WHICH_SUBJECT for somebody whom the decision names without saying for which of its subjects
     */
    public record Entry(
            Act listing,
            String role,
            PartyRef who,
            Period held,
            String source,
            String path,
            String level,
            String identity,
            boolean atViolation,
            boolean atDecision,
            boolean now) {}

    /** The rows for a day, listings in the order of their ids, roles in the order of the law. */
    public List<Entry> on(LocalDate day) {
        var entries = new ArrayList<Entry>();
        var listings = new ListingDays(book);
        for (var act : file.acts()) {
            if (act.kind() == TriggerKind.LISTING
                    && book.black(act.trigger())
                    && listings.span(act, file).contains(day)) {
                entries.addAll(of(act, day));
            }
        }
        return entries;
    }

    /** The persons of one act, whether or not a list of its kind is in force. */
    public List<Entry> of(Act act, LocalDate day) {
        var rows = new LinkedHashMap<String, Entry>();
        for (var office : file.offices(act.subject())) {
            if (leads(office.role()) && office.evidence().voided() == null) {
                add(rows, act, day, office.role().name(), office.holder(), office.evidence(), office.held(), "", "");
            }
        }
        for (var role : List.of(Role.ACTUAL_CONTROLLER, Role.CONTROLLING_SHAREHOLDER)) {
            for (var controller : file.controllers().throughout(role, window(act, day))) {
                if (file.believes(controller) && (controller.recorded() || role == Role.ACTUAL_CONTROLLER)) {
                    controls(rows, act, day, controller);
                }
            }
        }
        for (var naming : file.named(act.decision())) {
            rows.putIfAbsent(
                    naming.person() + "|" + naming.capacity(),
                    new Entry(
                            act,
                            naming.capacity(),
                            naming.person(),
                            Period.always(),
                            naming.evidence().fact().source(),
                            "",
                            "",
                            identity(naming),
                            false,
                            true,
                            false));
        }
        return List.copyOf(rows.values());
    }

    /** From the violation, or the decision, until the day asked for. */
    private static Period window(Act act, LocalDate day) {
        var violation = act.violation().orElse(Period.on(act.decidedOn()));
        var last = act.decidedOn().isAfter(day) ? act.decidedOn() : day;
        var from = violation.from() != null && violation.from().isAfter(act.decidedOn())
                ? act.decidedOn()
                : violation.from();
        return new Period(from, last.plusDays(1));
    }

    private void controls(Map<String, Entry> rows, Act act, LocalDate day, Candidate controller) {
        var basis = file.with(controller.smallest()).getFirst();
        var path = controller.recorded()
                ? basis.fact().value("document").orElse("")
                : Chain.line(controller.chain(), file::name);
        add(
                rows,
                act,
                day,
                controller.role().name(),
                controller.who(),
                basis,
                controller.recorded() ? controller.days() : held(controller),
                controller.flags().contains(Flag.STATE) ? "STATE" : path,
                controller.level().name());
    }

    /** The days that the facts of the chain have in common, which may be more than were looked at. */
    private Period held(Candidate controller) {
        var days = Period.always();
        for (var e : file.with(controller.smallest())) {
            days = days.intersect(e.fact().valid()).orElse(days);
        }
        return days;
    }

    private void add(
            Map<String, Entry> rows,
            Act act,
            LocalDate day,
            String role,
            PartyRef who,
            Evidence basis,
            Period held,
            String path,
            String level) {
        boolean then = act.violation().map(held::overlaps).orElse(false);
        boolean decided = held.contains(act.decidedOn());
        boolean now = held.contains(day);
        if (then || decided || now) {
            rows.put(
                    who + "|" + role + "|" + basis.id(),
                    new Entry(
                            act,
                            role,
                            who,
                            held,
                            basis.fact().source(),
                            path,
                            level,
                            identity(who),
                            then,
                            decided,
                            now));
        }
    }

    private static boolean leads(Role role) {
        return switch (role) {
            case LEGAL_REPRESENTATIVE,
                    PRINCIPAL,
                    PERSON_IN_CHARGE,
                    EXECUTIVE_PARTNER,
                    INVESTOR,
                    OPERATOR,
                    SCHOOL_HEAD -> true;
            default -> false;
        };
    }

    private String identity(Naming naming) {
        var known = identity(naming.person());
        return naming.settled() || !known.equals("RESOLVED") ? known : Naming.FOR_WHICH_SUBJECT.code();
    }

    private String identity(PartyRef who) {
        if (!Persons.natural(who)) {
            return "ORGANISATION";
        }
        var stated = file.of(FactKind.PERSON, who).stream()
                .map(e -> e.fact().value("state"))
                .flatMap(Optional::stream)
                .findFirst();
        return file.identified(who) ? "RESOLVED" : stated.orElse("NEEDS_IDENTITY");
    }
}
