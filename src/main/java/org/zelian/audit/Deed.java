package org.zelian.audit;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zelian.kernel.Actor;

/**
 * One deed: somebody changed what is known or decided something.
 *
 * @param kind UPPER_SNAKE, for example {@code ACT_ENTERED}
 * @param about the number of the decision, or what else it is about; empty if nothing
 * @param content what else is worth knowing; never a full identity number, at most its mask
 */
public record Deed(Actor actor, String kind, String about, SortedMap<String, String> content) {
    public Deed(Actor actor, String kind, String about, Map<String, String> content) {
        this(actor, kind, about, new TreeMap<>(content));
    }
}
