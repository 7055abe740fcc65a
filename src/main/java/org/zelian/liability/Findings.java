package org.zelian.liability;

import java.util.List;

/**
 * What the engine found for one subject: supports, and persons whom no basis reaches.
 *
 * @param supports in the order of their ids
 * @param blocked visible, without any effect
 */
public record Findings(List<Support> supports, List<Blocked> blocked) {
    /** A written finding that a person bears personal responsibility. */
    static final String PERSONAL_RESPONSIBILITY = "PERSONAL_RESPONSIBILITY";

    /** An authority's statement that the facts are confirmed. */
    static final String FACTS_CONFIRMED = "FACTS_CONFIRMED";

    /** An authority's order of measures that a text leaves to its choice. */
    static final String MEASURE_ORDERED = "MEASURE_ORDERED";

    public Findings {
        supports = List.copyOf(supports);
        blocked = List.copyOf(blocked);
    }
}
