package org.zelian.kernel;

/** What sets a rule off. The codes under each kind are data, in the rule catalogue. */
public enum TriggerKind {
    PENALTY,
    EVENT,
    JUDGMENT,
    ARREARS,
    OVERDUE_LOAN,
    LISTING
}
