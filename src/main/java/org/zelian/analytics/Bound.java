package org.zelian.analytics;

/** Which weight of a banded edge counts; an edge without a band has one weight for all three. */
public enum Bound {
    /** The weight the source stated. */
    STATED,
    /** The smallest weight the edge may have: what follows from it is certain. */
    CERTAIN,
    /** The largest weight the edge may have: what follows from it is possible, though not all of it at once. */
    POSSIBLE
}
