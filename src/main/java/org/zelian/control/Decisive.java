package org.zelian.control;

import java.util.Set;

/** A tie that controls at any share: an executive partner, an agreement, the owner agency, a determination. */
record Decisive(int from, int to, Tie tie, Set<String> facts, Set<Flag> flags) {
    /** What kind of tie. */
    enum Tie {
        EXECUTIVE_PARTNER,
        AGREEMENT,
        OWNER_AGENCY,
        DETERMINED
    }
}
