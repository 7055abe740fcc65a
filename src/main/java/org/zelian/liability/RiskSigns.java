package org.zelian.liability;

import java.time.LocalDate;
import java.util.List;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Tick;

/** Marks that stand beside the answer of a counter check and restrict nobody; told by the room of warnings. */
@FunctionalInterface
public interface RiskSigns {
    /** The marks about a party on a day, as known at a tick. */
    List<Sign> about(PartyRef party, LocalDate day, Tick tick);

    /** One mark: the number of the warning, and its sentence. */
    record Sign(String id, String text) {}
}
