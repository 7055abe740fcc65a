package org.zelian.liability.catalogue;

import java.util.Optional;
import org.zelian.liability.catalogue.Example.Reason;
import org.zelian.liability.catalogue.Example.State;

/** What the table of gates and modes gives for a reached person, and why. */
record Outcome(Optional<State> state, Reason reason) {

    /** How a person, or the subject itself, comes into a case. */
    enum Reached {
        BY_OFFICE,
        BY_NAME,
        /** The document is about the unit or the person himself. */
        ITSELF
    }

    /** What is proven. */
    record Proof(boolean finding, boolean ordered, boolean factsConfirmed, boolean banInDocument, boolean confirmed) {
        static final Proof ALL = new Proof(true, true, true, true, false);
        static final Proof NONE = new Proof(false, false, false, false, false);
    }

    static Outcome nothing(Reason reason) {
        return new Outcome(Optional.empty(), reason);
    }

    static Outcome of(State state, Reason reason) {
        return new Outcome(Optional.of(state), reason);
    }

    /** Gives the outcome of a true condition. */
    static Outcome of(Rule rule, Reached reached, Proof proof) {
        var byGate = byGate(rule, reached, proof);
        // A draft, an alert or advice comes whatever the gate says, once there is somebody whom it is about. Advice on
        // facts that nobody confirmed waits for them.
        return switch (rule.mode()) {
            case NOTICE -> reached == Reached.BY_OFFICE ? byGate : of(State.DRAFT, Reason.BY_MODE);
            case ALERT -> of(State.ALERT, Reason.BY_MODE);
            case ADVISE -> byGate.reason == Reason.FACTS_NOT_CONFIRMED ? byGate : of(State.ADVISORY, Reason.BY_MODE);
            case AUTO, PROPOSE, RECORD -> byGate;
        };
    }

    /** Weakens an outcome to what an unknown condition allows. */
    Outcome unknown() {
        return state.isEmpty() ? this : of(State.UNDER_REVIEW, Reason.CONDITION_UNKNOWN);
    }

    private static Outcome byGate(Rule rule, Reached reached, Proof proof) {
        var byMode = rule.mode() == Mode.PROPOSE ? State.PROPOSED : State.EFFECTIVE;
        return switch (rule.gate()) {
            case NONE ->
                reached == Reached.BY_NAME ? of(State.EFFECTIVE, Reason.NAMED) : of(State.PROPOSED, Reason.OFFICE);
            case NAMED_OR_OFFICE ->
                reached == Reached.BY_OFFICE ? of(State.PROPOSED, Reason.OFFICE) : of(State.EFFECTIVE, Reason.NAMED);
            case PERSONAL_RESP -> responsible(proof);
            case NAMED -> named(rule, reached, proof, byMode);
            case COURT -> proof.ordered ? of(byMode, Reason.ORDERED) : nothing(Reason.NOT_ORDERED);
            case AUTHORITY_ORDER -> proof.ordered ? of(State.EFFECTIVE, Reason.ORDERED) : nothing(Reason.NOT_ORDERED);
            case AUTHORITY_CONFIRM ->
                proof.factsConfirmed
                        ? of(byMode, Reason.FACTS_CONFIRMED)
                        : of(State.TO_VERIFY, Reason.FACTS_NOT_CONFIRMED);
        };
    }

    private static Outcome responsible(Proof proof) {
        if (!proof.finding) {
            return of(State.UNDER_REVIEW, Reason.NO_FINDING);
        }
        return proof.confirmed ? of(State.EFFECTIVE, Reason.CONFIRMED) : of(State.PROPOSED, Reason.FINDING);
    }

    private static Outcome named(Rule rule, Reached reached, Proof proof, State byMode) {
        if (reached == Reached.BY_OFFICE) {
            return nothing(Reason.NOT_NAMED);
        }
        return rule.documentMustContainBan() && !proof.banInDocument
                ? of(State.UNDER_REVIEW, Reason.BAN_NOT_IN_DOCUMENT)
                : of(byMode, Reason.NAMED);
    }
}
