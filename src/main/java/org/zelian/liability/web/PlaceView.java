package org.zelian.liability.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zelian.liability.Evidence;

/** Where a fact was read: source, file, line. */
record PlaceView(
        String source, @Nullable String file, @Nullable Long line) {
    /** The place of a fact, its delivery called by the name of its file. */
    static PlaceView of(Evidence evidence, Map<String, String> files) {
        var place = evidence.place();
        return place == null
                ? new PlaceView(evidence.fact().source(), null, null)
                : new PlaceView(evidence.fact().source(), files.getOrDefault(place.file(), place.file()), place.line());
    }
}
