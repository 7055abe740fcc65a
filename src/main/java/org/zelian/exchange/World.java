package org.zelian.exchange;

import java.util.List;
import java.util.function.Consumer;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;

/** Facts to be written in another format. */
interface World {
    /** Hands over every fact of a kind, in no order. */
    void each(FactKind kind, Consumer<Stated> sink);

    /**
     * One fact.
     *
     * @param parties its ends, each by the reference that its party came with first
     */
    record Stated(String id, Fact fact, List<PartyRef> parties) {
        PartyRef party(int end) {
            return parties.get(end);
        }
    }
}
