package org.zelian.warning;

import java.util.LinkedHashMap;
import java.util.List;

/** Finds persons who answer for several enterprises or in several sectors (W05). */
final class ManySources implements Detector {
    @Override
    public List<Warning> find(Moment moment, WarningLibrary library) {
        var type = library.get("W05");
        var day = moment.day();
        return Answering.read(moment, type).stream()
                .map(found -> {
                    var facts = new LinkedHashMap<String, String>();
                    facts.put(
                            "enterprises",
                            Integer.toString(found.enterprises(day).size()));
                    facts.put("sectors", Integer.toString(found.sectors(day).size()));
                    facts.put("reasons", String.join("; ", found.reasons(day)));
                    return type.warn(found.who(), found.standing(day).from(), facts);
                })
                .toList();
    }
}
