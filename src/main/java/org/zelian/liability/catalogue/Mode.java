package org.zelian.liability.catalogue;

/** What a rule gives once it applies. */
public enum Mode {
    /** Effect without confirmation: only court judgments on the person himself. */
    AUTO,
    /** A proposal that an officer confirms or rejects. */
    PROPOSE,
    /** A copy of what the document decided. */
    RECORD,
    /** Drafts of letters. */
    NOTICE,
    /** Information to market bodies, without follow-up. */
    ADVISE,
    /** An alert to the authority. */
    ALERT
}
