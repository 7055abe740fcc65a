package org.zelian.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.WorkingCalendar;
import org.zelian.liability.Policy;
import org.zelian.liability.Rulebook;
import org.zelian.liability.catalogue.RuleCatalogue;
import org.zelian.liability.catalogue.ShippedCatalogue;

/** What trace.yaml says: the day, the known instant, jurisdictions, policy, working days, further rules. */
record TraceSettings(
        Optional<LocalDate> asOf,
        Optional<Instant> knownAt,
        Policy policy,
        Optional<Path> calendarFile,
        Optional<Path> catalogueFolder) {

    static TraceSettings of(Path folder, Map<String, Object> settings) {
        var known = Set.of("asOf", "knownAt", "jurisdiction", "policy", "calendar", "catalogue", "files", "title");
        settings.keySet().stream()
                .filter(key -> !known.contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw new Refusal(
                            "TRACE_KEY", "trace.yaml has the key " + key + ".", "Known keys: " + new TreeSet<>(known));
                });
        return new TraceSettings(
                value(settings, "asOf", LocalDate::parse),
                value(settings, "knownAt", text -> OffsetDateTime.parse(text).toInstant()),
                new Policy(policy(settings), jurisdictions(settings)),
                value(settings, "calendar", folder::resolve),
                value(settings, "catalogue", folder::resolve));
    }

    /** The catalogue with the folder's own rules, under the folder's policy. */
    Rulebook rulebook() {
        RuleCatalogue rules = catalogueFolder.map(ShippedCatalogue::load).orElseGet(ShippedCatalogue::load);
        return new Rulebook(rules, policy);
    }

    WorkingCalendar calendar() throws IOException {
        if (calendarFile.isEmpty()) {
            return WorkingCalendar.national();
        }
        try (var reader = Files.newBufferedReader(calendarFile.get(), StandardCharsets.UTF_8)) {
            return WorkingCalendar.parse(reader);
        }
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

    private static Map<String, String> policy(Map<String, Object> settings) {
        var policy = new TreeMap<String, String>();
        if (settings.get("policy") instanceof Map<?, ?> map) {
            flatten("", map, policy);
        }
        return policy;
    }

    /** {@code roleTime: {LAB-01: …}} and {@code roleTime.LAB-01: …} say the same. */
    private static void flatten(String prefix, Map<?, ?> map, Map<String, String> into) {
        map.forEach((key, value) -> {
            if (value instanceof Map<?, ?> inner) {
                flatten(prefix + key + ".", inner, into);
            } else {
                into.put(prefix + key, String.valueOf(value));
            }
        });
    }

    private static Set<String> jurisdictions(Map<String, Object> settings) {
        return switch (settings.get("jurisdiction")) {
            case null -> Set.of();
            case Collection<?> list -> {
                var set = new TreeSet<String>();
                list.forEach(item -> set.add(item.toString()));
                yield set;
            }
            case Object one -> Set.of(one.toString().split("[,; ]+"));
        };
    }
}
