package org.zelian.liability;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.PartyRef;

/**
 * A person or measure that somebody might expect, and that no article reaches: visible, without effect.
 *
 * @param person whom it would have reached; null for the enterprise itself
 * @param capacity the role's name, or the words of the document
 * @param measure the measure asked for; empty where no measure was asked for in particular
 */
public record Blocked(
        Act act, @Nullable PartyRef person, String capacity, String measure, Reason reason, List<String> firedRules) {}
