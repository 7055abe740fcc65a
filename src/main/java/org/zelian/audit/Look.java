package org.zelian.audit;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zelian.kernel.Actor;

/**
 * One look that somebody took: who, what kind of question, about what, why.
 *
 * @param kind UPPER_SNAKE, for example {@code COUNTER_CHECK}
 * @param content what was asked and answered; never a full identity number, at most its mask
 */
public record Look(Actor actor, String kind, SortedMap<String, String> content) {
    public Look(Actor actor, String kind, Map<String, String> content) {
        this(actor, kind, new TreeMap<>(content));
    }
}
