package org.zelian.liability;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zelian.control.Candidate;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.kernel.Role;
import org.zelian.liability.catalogue.RoleTime;

/**
 * Somebody whom a row reaches, before any gate: who, in which capacity, on which basis.
 *
 * @param basis the office, naming or determination that it hangs on; null for the subject itself
 * @param named whether the document names him in this capacity
 * @param days the stretch of office for a role that counts as long as it is held; else open
 * @param doubt set if he can be under review at most, with the reason
 * @param level of a controller; empty for everybody else
 * @param control how a computed controller controls; null for everybody else
 */
record Reached(
        PartyRef who,
        Role capacity,
        RoleTime time,
        @Nullable Evidence basis,
        boolean named,
        Period days,
        @Nullable Reason doubt,
        String level,
        @Nullable Candidate control,
        List<Evidence> cited) {

    static Reached itself(PartyRef subject, Role capacity, RoleTime time) {
        return new Reached(subject, capacity, time, null, true, Period.always(), null, "", null, List.of());
    }

    static Reached named(Naming naming, Role capacity, RoleTime time) {
        var elsewhere = naming.elsewhere();
        return new Reached(
                naming.person(),
                capacity,
                time,
                naming.evidence(),
                true,
                Period.always(),
                elsewhere == null ? null : Naming.FOR_WHICH_SUBJECT,
                "",
                null,
                elsewhere == null ? List.of(naming.evidence()) : List.of(naming.evidence(), elsewhere));
    }

    static Reached office(Office office, Role capacity, RoleTime time, @Nullable Reason doubt) {
        return new Reached(
                office.holder(),
                capacity,
                time,
                office.evidence(),
                false,
                Period.always(),
                doubt,
                "",
                null,
                List.of(office.evidence()));
    }

    Reached during(Period stretch) {
        return new Reached(who, capacity, time, basis, named, stretch, doubt, level, control, cited);
    }

    Reached doubted(Reason reason) {
        return new Reached(who, capacity, time, basis, named, days, reason, level, control, cited);
    }

    Reached alsoCiting(Evidence evidence) {
        var more = new ArrayList<>(cited);
        more.add(evidence);
        return new Reached(who, capacity, time, basis, named, days, doubt, level, control, List.copyOf(more));
    }

    /** A controller on record by his determination, a computed one by the facts that give the same answer again. */
    static Reached controls(Candidate candidate, RoleTime time, Period days, @Nullable Reason doubt, CaseFile file) {
        var cited = file.with(candidate.cited());
        return new Reached(
                candidate.who(),
                candidate.role(),
                time,
                candidate.recorded() ? cited.getFirst() : null,
                false,
                days,
                doubt,
                candidate.level().name(),
                candidate.recorded() ? null : candidate,
                cited);
    }

    /** What it hangs on, by name: a fact, the chain of a computed controller, or the subject itself. */
    String basisId() {
        return control != null ? control.basis() : basis == null ? "SELF" : basis.id();
    }

    boolean itself() {
        return capacity == Role.ENTITY;
    }
}
