package org.zelian.liability.catalogue;

/** Whether a condition holds: yes, no, or nobody can say yet. */
public enum Truth {
    TRUE,
    FALSE,
    UNKNOWN
}
