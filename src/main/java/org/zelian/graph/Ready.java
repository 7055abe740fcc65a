package org.zelian.graph;

import java.util.List;
import java.util.Map;
import org.zelian.kernel.PartyRef;

/** A chunk of facts made ready outside its transaction: hashed, and its parties looked up as far as they are there. */
public final class Ready {
    final List<Chunk.Draft> drafts;
    final List<Identity> papers;
    final Map<PartyRef, PartyRef> further;
    final Map<PartyRef, Parties.Known> parties;

    Ready(
            List<Chunk.Draft> drafts,
            List<Identity> papers,
            Map<PartyRef, PartyRef> further,
            Map<PartyRef, Parties.Known> parties) {
        this.drafts = drafts;
        this.papers = papers;
        this.further = further;
        this.parties = parties;
    }

    /** Whether there is nothing to write. */
    public boolean isEmpty() {
        return drafts.isEmpty();
    }

    /** Whether it gives parties further identifiers, so that what comes after may find them by these. */
    public boolean bringsIdentifiers() {
        return !further.isEmpty();
    }
}
