package org.zelian.audit;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zelian.kernel.Actor;
import org.zelian.kernel.PartyRef;

/**
 * One look that somebody took: who, what kind of question, about what, why.
 *
 * @param kind UPPER_SNAKE, for example {@code COUNTER_CHECK}
 * @param content what was asked and answered; never a full identity number, at most its mask
 */
public record Look(Actor actor, String kind, SortedMap<String, String> content) {
    private static final int TOLD = 8;

    public Look(Actor actor, String kind, Map<String, String> content) {
        this(actor, kind, new TreeMap<>(content));
    }

    /**
     * How a trail names a party: an organisation by its code, a person by the mask of a document and the beginning of its
     * token, which tells two of the same mask apart.
     *
     * @param mask empty where none is known
     */
    public static String named(PartyRef party, String mask) {
        if (!party.isPerson()) {
            return party.value();
        }
        var token = party.value().substring(0, Math.min(TOLD, party.value().length()));
        return (mask.isEmpty() ? party.scheme() : mask) + "#" + token;
    }
}
