package org.zelian.liability;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zelian.control.Candidate;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Role;
import org.zelian.liability.catalogue.Gate;
import org.zelian.liability.catalogue.Mode;
import org.zelian.liability.catalogue.RoleTime;
import org.zelian.liability.catalogue.Rule;

/**
 * One reason for a liability: an act, a rule version, a person, a capacity and a basis, with its states over the days.
 *
 * @param id the same for the same content, in any order of loading
 * @param person whom it reaches; the subject itself where the capacity is ENTITY
 * @param basis the office, naming or determination it hangs on; null for the subject itself
 * @param level of a controller; empty for everybody else
 * @param control how a computed controller controls; null for everybody else
 * @param measures what reaches this person, each with its scope
 * @param effect the first and last day of the measures
 * @param flags what the reader must know: LIFETIME, TERM_START_UNKNOWN, TERM_UNKNOWN, LIGHTER_VERSION, STATE, ...
 * @param cited the facts it rests on, in the order of their ids
 */
public record Support(
        String id,
        Act act,
        Rule rule,
        PartyRef person,
        Role capacity,
        RoleTime roleTime,
        @Nullable Evidence basis,
        boolean named,
        String level,
        @Nullable Candidate control,
        List<Reach> measures,
        Effect effect,
        Course course,
        Set<String> flags,
        List<Evidence> cited) {

    /** One measure that reaches the person, with the scope it is limited to. */
    public record Reach(String measure, String scope) {}

    /**
     * The days of effect.
     *
     * @param from first day; null while it depends on something that has not happened
     * @param lastDay last day; null if open or for life
     * @param lifetime true if it never ends by time
     */
    public record Effect(@Nullable LocalDate from, @Nullable LocalDate lastDay, boolean lifetime) {
        /** The same, beginning no earlier than a day. */
        Effect notBefore(LocalDate day) {
            return from != null && from.isAfter(day) ? this : new Effect(day, lastDay, lifetime);
        }

        /** The last day as it stands in the outputs: a day, LIFETIME, or nothing. */
        public String until() {
            return lifetime ? "LIFETIME" : lastDay == null ? "" : lastDay.toString();
        }
    }

    public Gate gate() {
        return rule.gate();
    }

    public Mode mode() {
        return rule.mode();
    }

    /** The stretch that holds on a day; empty before the act was decided. */
    public Optional<Segment> on(LocalDate day) {
        return course.on(day);
    }

    /** Whether it concerns the enterprise itself and no person. */
    public boolean entity() {
        return capacity == Role.ENTITY;
    }
}
