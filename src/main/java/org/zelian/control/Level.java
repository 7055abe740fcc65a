package org.zelian.control;

import java.util.Locale;

/** How surely somebody is known to control; only L3 and L4 may ever be more than a proposal. */
public enum Level {
    /** Computed from stakes and arrangements. */
    L1,
    /** Filed as beneficial owner. */
    L2,
    /** Declared by the organisation, or registered. */
    L3,
    /** Found by a court or an authority. */
    L4;

    /** Whether it is at most a proposal (拟认定, 待核实). */
    public boolean isProposal() {
        return this == L1 || this == L2;
    }

    static Level parse(String text) {
        return text.isBlank() ? L1 : valueOf(text.toUpperCase(Locale.ROOT));
    }
}
