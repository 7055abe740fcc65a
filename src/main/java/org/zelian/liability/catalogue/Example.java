package org.zelian.liability.catalogue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Period;
import org.zelian.kernel.Role;
import org.zelian.kernel.SubjectKind;

/**
 * A small case for one rule and what must come of it, stated without any engine.
 *
 * <p>One document against one subject, and at most one person beside it. Nobody is asked about other rows: "nothing"
 * means that this row gives nothing. A row that is switched off is meant as if it were on.
 *
 * @param name what the example shows, as a sentence
 * @param triggerCode the code of the document; its kind is the rule's
 * @param attributes what the document says, without {@code trigger} and {@code subjectKind}; facts of the subject
 *     (stateOwned, largeEnterprise) and counts (overdueMonths, distinctSectors) stand here as well
 * @param violation days of the violation, half-open
 * @param days days the document gives: decidedOn, effectiveOn and so on
 * @param asked the day asked
 * @param office the office of the person, if he has one
 * @param named the capacity in which the document names the person, if it does
 * @param otherLegalRepresentative somebody else is legal representative all the time
 * @param finding a written finding says the person is personally responsible
 * @param ordered the court or competent authority ordered this very measure against this subject or person
 * @param factsConfirmed an authority confirmed the facts
 * @param contains measures the document itself imposes
 * @param officerConfirmed an officer confirmed the proposal
 * @param expected what comes of it for the person, or for the subject itself if there is no person; empty: nothing
 */
public record Example(
        RuleKey rule,
        Aspect aspect,
        String name,
        SubjectKind subject,
        String triggerCode,
        SortedMap<String, String> attributes,
        Period violation,
        SortedMap<String, LocalDate> days,
        LocalDate asked,
        @Nullable Office office,
        @Nullable Role named,
        boolean otherLegalRepresentative,
        boolean finding,
        boolean ordered,
        boolean factsConfirmed,
        List<String> contains,
        boolean officerConfirmed,
        Optional<State> expected,
        Reason reason) {

    public Example {
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
        contains = List.copyOf(contains);
    }

    /** What an example is about. */
    public enum Aspect {
        CONDITION_TRUE,
        CONDITION_FALSE,
        CONDITION_UNKNOWN,
        /** The person is reached: in office in time, or named. */
        ROLE_INSIDE,
        /** The same, by a single day. */
        ROLE_EDGE_INSIDE,
        /** Missed by a single day. */
        ROLE_EDGE_OUTSIDE,
        ROLE_OUTSIDE,
        GATE_MET,
        GATE_NOT_MET,
        VERSION_FIRST_DAY,
        VERSION_DAY_BEFORE
    }

    /** An office and the days it was held. */
    public record Office(Role role, Period held) {}

    /** What comes of a case. */
    public enum State {
        EFFECTIVE,
        PROPOSED,
        UNDER_REVIEW,
        /** An authority has yet to confirm the facts. */
        TO_VERIFY,
        /** A letter is drafted. */
        DRAFT,
        ALERT,
        /** A row of advice to market bodies. */
        ADVISORY
    }

    /** Why. */
    public enum Reason {
        /** The document names the person or is about the subject itself. */
        NAMED,
        /** By the office alone; for the unit, by the rule alone. */
        OFFICE,
        FINDING,
        CONFIRMED,
        ORDERED,
        FACTS_CONFIRMED,
        /** Notice, alert or advice: whatever the gate says. */
        BY_MODE,
        CONDITION_UNKNOWN,
        CONDITION_FALSE,
        NOT_IN_OFFICE,
        NOT_NAMED,
        /** The legal representative answers, not the principal. */
        OTHER_ANSWERS,
        NO_FINDING,
        NOT_ORDERED,
        FACTS_NOT_CONFIRMED,
        BAN_NOT_IN_DOCUMENT,
        OTHER_VERSION
    }

    /** Gives the case as a condition asks it. */
    public Case facts() {
        Case said = Case.of(attributes);
        return attribute -> attribute.equals("subjectKind")
                ? Optional.of(subject.name())
                : said.firedBy(triggerCode).value(attribute);
    }

    /** Reads as {@code LAB-01 (2022, CN): in office on the last day of the violation}. */
    @Override
    public String toString() {
        return rule + ": " + name;
    }
}
