package org.zelian.liability.catalogue;

/** The day that must lie in a version's validity for it to govern. */
public enum VersionBy {
    /** The last day of the act; the day of the decision if that is unknown. */
    ACT,
    /** The day of the trigger. */
    EVENT,
    /** The day asked: a condition for holding office. */
    CHECK
}
