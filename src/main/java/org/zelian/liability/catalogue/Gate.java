package org.zelian.liability.catalogue;

/** What must be proven beside the role before a rule takes effect. */
public enum Gate {
    /** Nothing: the office suffices for a proposal, naming for effect. */
    NONE,
    /** Naming for effect; the office alone for a proposal. */
    NAMED_OR_OFFICE,
    /** The office and a written finding of personal responsibility. */
    PERSONAL_RESP,
    /** The document names the person in that role. */
    NAMED,
    /** The court's order or its judgment in force. */
    COURT,
    /** The competent authority ordered this very measure against this subject. */
    AUTHORITY_ORDER,
    /** An authority confirmed the facts. */
    AUTHORITY_CONFIRM
}
