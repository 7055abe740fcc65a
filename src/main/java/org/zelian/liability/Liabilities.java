package org.zelian.liability;

import java.util.Map;
import org.zelian.kernel.Canonical;
import org.zelian.kernel.PartyRef;

/** What a person answers for as a whole: the supports of one canonical person, measure and scope together. */
public final class Liabilities {
    private Liabilities() {}

    /** The id of the liability that a measure of a support belongs to, the same for all its supports. */
    public static String id(PartyRef canonical, Support.Reach reach) {
        return Canonical.id26(Canonical.json(
                Map.of("person", canonical.toString(), "measure", reach.measure(), "scope", reach.scope())));
    }
}
