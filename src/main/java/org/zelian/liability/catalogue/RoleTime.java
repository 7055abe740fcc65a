package org.zelian.liability.catalogue;

/** When an office must have been held for its holder to be reached, or how else a person is found. */
public enum RoleTime {
    /** The office overlaps the violation. */
    AT_VIOLATION,
    /** Held on the day of the decision. */
    AT_DECISION,
    /** Held on the day of the event. */
    AT_EVENT,
    /** Held on the day asked. */
    CURRENT,
    /** Only persons the document names. */
    NAMED,
    /** The convicted, listed or penalised person himself. */
    PERSON,
    /** The unit; no person. */
    ENTITY;

    /** Whether holding an office in time reaches its holder. */
    public boolean byOffice() {
        return switch (this) {
            case AT_VIOLATION, AT_DECISION, AT_EVENT, CURRENT -> true;
            case NAMED, PERSON, ENTITY -> false;
        };
    }
}
