package org.zelian.intake;

import java.util.List;
import org.zelian.kernel.IdentityKeys;

/** The handlers of a room that whoever loads files does not know itself; told by that room when a store is served. */
@FunctionalInterface
public interface FurtherRows {
    List<RowHandler> handlers(IdentityKeys keys);
}
