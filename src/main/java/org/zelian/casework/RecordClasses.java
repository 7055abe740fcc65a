package org.zelian.casework;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zelian.sanction.YamlPlace;

/** The classes of records and how long each stays public, as {@code casework/classes.yaml} has them. */
public final class RecordClasses {
    private final Map<String, RecordClass> byCode;

    private RecordClasses(Map<String, RecordClass> byCode) {
        this.byCode = byCode;
    }

    /**
     * One class.
     *
     * @param min before it is over no repair; null if duties performed are enough
     * @param max the end of publicity
     */
    public record RecordClass(String code, String zh, java.time.@Nullable Period min, java.time.Period max) {}

    static RecordClasses shipped() {
        return of(Clocks.yaml("classes.yaml"));
    }

    static RecordClasses of(YamlPlace file) {
        var byCode = new LinkedHashMap<String, RecordClass>();
        file.entries().forEach((code, place) -> {
            var min = place.entries().get("min");
            byCode.put(
                    code,
                    new RecordClass(
                            code,
                            place.entry("zh").text(),
                            min == null ? null : java.time.Period.parse(min.text()),
                            java.time.Period.parse(place.entry("max").text())));
        });
        return new RecordClasses(byCode);
    }

    Collection<RecordClass> all() {
        return byCode.values();
    }

    /** The class with a code or a Chinese name. */
    Optional<RecordClass> find(String text) {
        return byCode.values().stream()
                .filter(each -> each.code().equals(text) || each.zh().equals(text))
                .findFirst();
    }
}
