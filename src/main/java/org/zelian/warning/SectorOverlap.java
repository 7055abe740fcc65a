package org.zelian.warning;

import java.util.LinkedHashMap;
import java.util.List;

/** Finds enterprises on black lists of several sectors at once (W04). */
final class SectorOverlap implements Detector {
    @Override
    public List<Warning> find(Moment moment, WarningLibrary library) {
        var type = library.get("W04");
        return Overlaps.enterprises(moment, type).stream()
                .map(found -> {
                    var overlap = found.overlap(moment.day());
                    var facts = new LinkedHashMap<String, String>();
                    facts.put("sectors", String.join("、", overlap.sectors()));
                    facts.put("listings", String.join("; ", overlap.listings()));
                    return type.warn(found.who(), overlap.days().from(), facts);
                })
                .toList();
    }
}
