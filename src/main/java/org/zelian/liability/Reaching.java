package org.zelian.liability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.kernel.Role;
import org.zelian.kernel.SubjectKind;
import org.zelian.liability.catalogue.Gate;
import org.zelian.liability.catalogue.OnOfficeEnd;
import org.zelian.liability.catalogue.RoleTime;
import org.zelian.liability.catalogue.Rule;

/**
 * Whom a row reaches: the subject itself, persons named in the document, holders of the office at the role's time,
 * controllers. Never relatives, sister enterprises or mere shareholders: only the row's roles are looked at.
 */
final class Reaching {
    private static final Reason DATE_UNKNOWN =
            Reason.of("DATE_UNKNOWN", "任职或者行为起止日期不明 (the office or the violation has an unknown date)");
    private static final Reason BRANCH_PARENT = Reason.of(
            "BRANCH_PARENT", "主体为分支机构, 上级法人的人员须人工核实 (the subject is a branch; its parent's officer is put to review)");
    private final Rule rule;
    private final Act act;
    private final CaseFile file;
    private final SubjectKind kind;
    private final RoleTime time;

    Reaching(Rule rule, Act act, CaseFile file, SubjectKind kind, RoleTime time) {
        this.rule = rule;
        this.act = act;
        this.file = file;
        this.kind = kind;
        this.time = time;
    }

    /** Everyone reached, each once for each capacity and basis; who is named is not reached by his office as well. */
    List<Reached> all() {
        if (kind == SubjectKind.NATURAL_PERSON) {
            return themselves();
        }
        var found = new ArrayList<Reached>();
        if (rule.roles().contains(Role.ENTITY)) {
            found.add(Reached.itself(file.subject(), Role.ENTITY, time));
        }
        if (rule.roleTime() != RoleTime.ENTITY) {
            var named = named();
            found.addAll(named);
            if (rule.gate() != Gate.NAMED && time != RoleTime.NAMED) {
                // Who may be named for another subject is reached by his office as if nobody had named him.
                var settled = named.stream().filter(r -> r.doubt() == null).toList();
                held(settled).stream().filter(r -> !alreadyNamed(r, settled)).forEach(found::add);
            }
        }
        return found.stream().filter(r -> r.itself() || mayAnswer(r.who())).toList();
    }

    private List<Reached> themselves() {
        var roles = rule.roles();
        if (roles.contains(Role.SELF)) {
            return List.of(Reached.itself(file.subject(), Role.SELF, time));
        }
        boolean personal = time == RoleTime.NAMED || time == RoleTime.PERSON;
        return personal && !roles.contains(Role.ENTITY)
                ? List.of(Reached.itself(file.subject(), roles.iterator().next(), time))
                : List.of();
    }

    private List<Reached> named() {
        var found = new LinkedHashMap<String, Reached>();
        for (var naming : namings()) {
            capacity(naming)
                    .map(filled -> filled.reached(naming, time))
                    .ifPresent(
                            reached -> found.merge(reached.who() + "|" + reached.capacity(), reached, Reaching::surer));
        }
        return List.copyOf(found.values());
    }

    private static Reached surer(Reached first, Reached second) {
        return first.doubt() != null && second.doubt() == null ? second : first;
    }

    private List<Naming> namings() {
        var namings = new ArrayList<>(file.named(act.decision()));
        if (rule.condition().asks("responsibilityFinding")) {
            for (var finding : file.findingsAbout(act, Findings.PERSONAL_RESPONSIBILITY)) {
                Decision.of(finding.fact()).map(file::named).ifPresent(namings::addAll);
            }
        }
        return namings;
    }

    /** The role of the row that a naming fills, and the office that tells it where the document does not. */
    private record Filled(Role role, @Nullable Office office) {
        static Optional<Filled> as(Role role) {
            return Optional.of(new Filled(role, null));
        }

        Reached reached(Naming naming, RoleTime time) {
            var reached = Reached.named(naming, role, time);
            return office == null ? reached : reached.alsoCiting(office.evidence());
        }
    }

    /** The role of the row that a naming fills; empty if the document names the person as something else. */
    private Optional<Filled> capacity(Naming naming) {
        var roles = rule.roles();
        Optional<Role> stated = naming.role();
        if (stated.isPresent()) {
            var said = stated.get();
            if (roles.contains(said)) {
                return Filled.as(said);
            }
            for (var role : roles) {
                if (Offices.standingFor(role, kind).contains(said) || narrower(said, role)) {
                    return Filled.as(role);
                }
            }
            if (said == Role.DIRECT_RESPONSIBLE && roles.containsAll(Set.of(Role.DIRECT_MANAGER, Role.DIRECT_STAFF))) {
                return Filled.as(Role.DIRECT_STAFF);
            }
        }
        if (roles.contains(Role.STAFF)) {
            return Filled.as(Role.STAFF);
        }
        return stated.isEmpty() || stated.get() == Role.RESPONSIBLE_LEADER ? byOffice(naming) : Optional.empty();
    }

    private static boolean narrower(Role said, Role role) {
        return switch (role) {
            case DIRECT_RESPONSIBLE -> said == Role.DIRECT_MANAGER || said == Role.DIRECT_STAFF;
            case OTHER_RESPONSIBLE -> said == Role.DIRECT_STAFF || said == Role.DIRECT_RESPONSIBLE;
            default -> false;
        };
    }

    /** A leader named without his post: the office he held tells which; one that was held void only if there is no other. */
    private Optional<Filled> byOffice(Naming naming) {
        if (!naming.capacity().isBlank() && naming.role().isEmpty()) {
            return Optional.empty();
        }
        var held = file.offices(file.subject()).stream()
                .filter(office -> office.holder().equals(naming.person()))
                .filter(office -> office.held().contains(act.decidedOn())
                        || act.violation().map(office.held()::overlaps).orElse(false))
                .sorted(Comparator.comparing(office -> office.evidence().voided() != null))
                .toList();
        return rule.roles().stream()
                .flatMap(role -> held.stream()
                        .filter(office -> Offices.standingFor(role, kind).contains(office.role()))
                        .map(office -> new Filled(role, office)))
                .findFirst();
    }

    private List<Reached> held(List<Reached> named) {
        var found = new ArrayList<Reached>();
        var byRole = new LinkedHashMap<Role, List<Reached>>();
        for (var role : rule.roles()) {
            byRole.put(
                    role,
                    role == Role.ACTUAL_CONTROLLER || role == Role.CONTROLLING_SHAREHOLDER
                            ? controllers(role)
                            : holders(file.subject(), role, null));
        }
        if (rule.legalRepOrPrincipal()) {
            oneOfTheTwo(byRole, named);
        }
        byRole.values().forEach(found::addAll);
        if (kind == SubjectKind.BRANCH && rule.roles().contains(Role.LEGAL_REPRESENTATIVE)) {
            for (var link : file.of(FactKind.BRANCH_OF, file.subject())) {
                found.addAll(holders(link.fact().ends().get(1), Role.LEGAL_REPRESENTATIVE, BRANCH_PARENT).stream()
                        .map(r -> r.alsoCiting(link))
                        .toList());
            }
        }
        return found;
    }

    /** Where the text says one or the other: the legal representative, the principal only if there is none. */
    private void oneOfTheTwo(Map<Role, List<Reached>> byRole, List<Reached> named) {
        boolean principalNamed = named.stream().anyMatch(r -> principal(r.capacity()));
        var representatives = byRole.getOrDefault(Role.LEGAL_REPRESENTATIVE, List.of());
        if (principalNamed) {
            byRole.put(Role.LEGAL_REPRESENTATIVE, List.of());
        }
        if (principalNamed || !representatives.isEmpty()) {
            List.copyOf(byRole.keySet()).stream()
                    .filter(Reaching::principal)
                    .forEach(role -> byRole.put(role, List.of()));
        }
    }

    private static boolean principal(Role role) {
        return role == Role.PRINCIPAL || role == Role.PERSON_IN_CHARGE;
    }

    private List<Reached> holders(PartyRef organisation, Role role, @Nullable Reason doubt) {
        var at = organisation.equals(file.subject()) ? kind : SubjectKind.COMPANY;
        var offices = Offices.standingFor(role, at);
        var found = new ArrayList<Reached>();
        for (var office : file.offices(organisation)) {
            if (offices.contains(office.role())) {
                when(office.held())
                        .map(fit -> Reached.office(office, role, time, doubt != null ? doubt : fit.doubt())
                                .during(fit.days()))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** Controllers; an organisation at the end of a chain (the state, say) is nobody who answers in person. */
    private List<Reached> controllers(Role role) {
        var controllers = file.controllers();
        var candidates = time == RoleTime.CURRENT
                ? controllers.throughout(role, Period.since(act.decidedOn()))
                : controllers.sometime(role, window());
        return candidates.stream()
                .flatMap(candidate -> when(candidate.days()).stream()
                        .map(fit -> Reached.controls(candidate, time, fit.days(), fit.doubt(), file)))
                .toList();
    }

    /** The days on which a role counts, if it counts by days gone by. */
    private Period window() {
        return switch (time) {
            case AT_VIOLATION -> act.violation().orElse(Period.on(act.decidedOn()));
            case AT_EVENT -> Period.on(act.effectiveOn());
            default -> Period.on(act.decidedOn());
        };
    }

    private record Fit(Period days, @Nullable Reason doubt) {}

    /** Whether a tenure counts at the role's time, and for which days. */
    private Optional<Fit> when(Period held) {
        var doubt = held.from() == null ? DATE_UNKNOWN : null;
        return switch (time) {
            case AT_VIOLATION ->
                act.violation().isPresent()
                        ? held.overlaps(act.violation().get())
                                ? Optional.of(new Fit(Period.always(), doubt))
                                : Optional.empty()
                        : on(held, act.decidedOn(), DATE_UNKNOWN);
            case AT_DECISION -> on(held, act.decidedOn(), doubt);
            case AT_EVENT -> on(held, act.effectiveOn(), doubt);
            case CURRENT -> {
                var since = Period.since(act.decidedOn());
                yield held.intersect(since)
                        .map(days -> new Fit(
                                rule.onOfficeEnd() == OnOfficeEnd.STAYS ? new Period(days.from(), null) : days, null));
            }
            case NAMED, PERSON, ENTITY -> Optional.empty();
        };
    }

    private static Optional<Fit> on(Period held, LocalDate day, @Nullable Reason doubt) {
        return held.contains(day) ? Optional.of(new Fit(Period.always(), doubt)) : Optional.empty();
    }

    private static boolean alreadyNamed(Reached reached, List<Reached> named) {
        return named.stream().anyMatch(n -> n.who().equals(reached.who()));
    }

    /** Persons only, known by a document, of age, and alive when the act was decided. */
    private boolean mayAnswer(PartyRef who) {
        return Persons.natural(who)
                && file.identified(who)
                && Persons.of(file, who).ofAgeAndAlive(act);
    }
}
