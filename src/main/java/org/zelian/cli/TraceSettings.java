package org.zelian.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.zelian.kernel.Refusal;
import org.zelian.liability.OfficeChoices;

/** What is asked for beside the facts: the day, the known instant, and the office's choices. */
record TraceSettings(Optional<LocalDate> asOf, Optional<Instant> knownAt, OfficeChoices choices) {

    /** What trace.yaml says. */
    static TraceSettings of(Path folder, Map<String, Object> settings) {
        var known = new TreeSet<>(OfficeChoices.KEYS);
        known.addAll(Set.of("asOf", "knownAt", "files"));
        settings.keySet().stream()
                .filter(key -> !known.contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw new Refusal("TRACE_KEY", "trace.yaml has the key " + key + ".", "Known keys: " + known);
                });
        return new TraceSettings(
                value(settings, "asOf", LocalDate::parse),
                value(settings, "knownAt", text -> OffsetDateTime.parse(text).toInstant()),
                OfficeChoices.of(folder, settings));
    }

    /** Of an office's store: today, as known now, by the choices beside it. */
    static TraceSettings ofStore(Path store) {
        return new TraceSettings(Optional.empty(), Optional.empty(), OfficeChoices.beside(store));
    }

    private static <T> Optional<T> value(Map<String, Object> settings, String key, Function<String, T> parse) {
        var text = settings.get(key);
        if (text == null || text.toString().isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(text.toString()));
        } catch (DateTimeException e) {
            throw new Refusal(
                    "TRACE_VALUE",
                    "trace.yaml has " + key + ": " + text + ".",
                    "Write a day as 2026-11-21, an instant as 2026-09-01T09:00+08:00.");
        }
    }
}
