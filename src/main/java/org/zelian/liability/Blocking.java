package org.zelian.liability;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.kernel.Role;
import org.zelian.kernel.TriggerKind;
import org.zelian.liability.catalogue.Rule;

/**
 * Whom an officer may expect and no article reaches: the legal representative, principal and controller on the day of
 * the decision, persons named in a capacity that no row knows, and measures asked for without a basis.
 */
final class Blocking {
    private final Rulebook book;
    private final CaseFile file;

    Blocking(Rulebook book, CaseFile file) {
        this.book = book;
        this.file = file;
    }

    List<Blocked> of(Act act, List<Support> supports, List<Engine.Row> rows) {
        var fired = fired(act, supports);
        boolean black = act.kind() == TriggerKind.LISTING && book.black(act.trigger());
        boolean decided = act.kind() == TriggerKind.PENALTY || act.kind() == TriggerKind.JUDGMENT;
        boolean counts = black || (decided && !fired.isEmpty());
        var blocked = new ArrayList<Blocked>();
        if (counts && !Persons.natural(act.subject())) {
            expected(act, supports, rows, fired, blocked);
        }
        asked(act, supports, fired, blocked);
        return blocked;
    }

    private void expected(
            Act act, List<Support> supports, List<Engine.Row> rows, Set<String> fired, List<Blocked> blocked) {
        var reached = new TreeSet<PartyRef>();
        supports.stream()
                .filter(s -> s.act().decision().sameAs(act.decision()) && !s.entity())
                .forEach(s -> reached.add(file.canonical(s.person())));
        var known = known(act, rows);
        var roles = new TreeMap<PartyRef, TreeSet<Role>>();
        for (var office : file.offices(act.subject())) {
            if (head(office.role())
                    && office.evidence().voided() == null
                    && office.held().contains(act.decidedOn())) {
                roles.computeIfAbsent(office.holder(), k -> new TreeSet<>()).add(office.role());
            }
        }
        for (var controller : file.controllers().sometime(Role.ACTUAL_CONTROLLER, Period.on(act.decidedOn()))) {
            if (file.believes(controller) && controller.days().contains(act.decidedOn())) {
                roles.computeIfAbsent(controller.who(), k -> new TreeSet<>()).add(Role.ACTUAL_CONTROLLER);
            }
        }
        for (var naming : file.named(act.decision())) {
            if (naming.role().isEmpty()
                    && !naming.capacity().isBlank()
                    && known(naming.person())
                    && !reached.contains(file.canonical(naming.person()))) {
                blocked.add(new Blocked(
                        act,
                        naming.person(),
                        naming.capacity(),
                        "",
                        reason(fired, naming.capacity()),
                        List.copyOf(fired)));
            }
        }
        roles.forEach((who, held) -> {
            if (known(who)
                    && !reached.contains(file.canonical(who))
                    && held.stream().noneMatch(known::contains)) {
                var capacity = held.first();
                blocked.add(
                        new Blocked(act, who, capacity.name(), "", reason(fired, capacity.zh()), List.copyOf(fired)));
            }
        });
    }

    private boolean known(PartyRef who) {
        return Persons.natural(who) && file.identified(who);
    }

    private static boolean head(Role role) {
        return switch (role) {
            case LEGAL_REPRESENTATIVE, PRINCIPAL, EXECUTIVE_PARTNER, INVESTOR, OPERATOR, PERSON_IN_CHARGE -> true;
            default -> false;
        };
    }

    /** The offices that some row knows, for this act or another one in the same decision. */
    private Set<Role> known(Act act, List<Engine.Row> rows) {
        var known = new TreeSet<Role>();
        var kind = Subject.on(file, act.subject(), act.decidedOn()).kind();
        var all = new ArrayList<Rule>();
        rows.forEach(r -> all.add(r.rule()));
        var engine = new Engine(book);
        file.acts().stream()
                .filter(other -> !other.equals(act) && other.decision().sameAs(act.decision()))
                .forEach(other -> engine.rows(other, file).forEach(r -> all.add(r.rule())));
        for (var rule : all) {
            rule.roles().forEach(role -> known.addAll(Offices.standingFor(role, kind)));
        }
        return known;
    }

    private static Set<String> fired(Act act, Collection<Support> supports) {
        var fired = new TreeSet<String>();
        supports.stream()
                .filter(s -> s.act().fact().equals(act.fact()))
                .forEach(s -> fired.add(s.rule().id()));
        return fired;
    }

    private static Reason reason(Set<String> fired, String capacity) {
        return Reason.of(
                "NO_BASIS",
                (fired.isEmpty() ? "没有条款" : String.join(",", fired)) + " 未规定 " + capacity
                        + " (no row of the catalogue reaches this role)");
    }

    /** Measures that an officer adds: only what a row gives has a basis. */
    private void asked(Act act, List<Support> supports, Set<String> fired, List<Blocked> blocked) {
        for (var code : new TreeSet<>(act.asked())) {
            boolean given = supports.stream()
                    .anyMatch(s -> s.act().fact().equals(act.fact())
                            && s.measures().stream().anyMatch(m -> m.measure().equals(code)));
            if (!given) {
                blocked.add(new Blocked(
                        act,
                        null,
                        Role.ENTITY.name(),
                        code,
                        Reason.of(
                                "NO_BASIS",
                                code + " 没有法律、法规或者党中央、国务院文件依据 (no row of the catalogue gives this measure)"),
                        List.copyOf(fired)));
            }
        }
    }
}
