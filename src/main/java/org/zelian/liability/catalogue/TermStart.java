package org.zelian.liability.catalogue;

/** The day a term is counted from; the day itself is not counted. */
public enum TermStart {
    /** The penalty, treatment or listing was decided. */
    DECISION,
    /** The listing takes effect. */
    LISTING,
    /** The licence or registration was revoked, or closure or a ban was ordered. */
    REVOCATION,
    /** The registration was cancelled. */
    DEREGISTRATION,
    /** The judgment takes effect. */
    JUDGMENT_EFFECTIVE,
    /** The sentence has been served. */
    SENTENCE_SERVED,
    /** The probation period has ended. */
    PROBATION_END,
    /** The bankruptcy liquidation or proceedings ended. */
    BANKRUPTCY_CLOSED,
    /** The order was served on the debtor. */
    SERVICE,
    /** The publication. */
    PUBLICATION,
    /** The dismissal from office. */
    DISMISSAL,
    /** The disciplinary sanction. */
    DISCIPLINE,
    /** The penalty decision takes effect. */
    PENALTY_EFFECTIVE,
    /** The court or authority gave its order. */
    ORDER,
    /** The written finding. */
    FINDING,
    /** The event happened, or the condition was fulfilled. */
    EVENT
}
