package org.zelian.casework;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.zelian.kernel.Refusal;
import org.zelian.sanction.YamlPlace;

/** The deadlines of all jurisdictions, as {@code casework/clocks.yaml} has them. */
public final class Clocks {
    private final Map<String, Map<String, Clock>> byName;

    private Clocks(Map<String, Map<String, Clock>> byName) {
        this.byName = byName;
    }

    /** Those that come with the program. */
    public static Clocks shipped() {
        return of(yaml("clocks.yaml"));
    }

    static Clocks of(YamlPlace file) {
        var byName = new LinkedHashMap<String, Map<String, Clock>>();
        file.entries().forEach((name, places) -> {
            var clocks = new LinkedHashMap<String, Clock>();
            places.entries()
                    .forEach((jurisdiction, place) -> clocks.put(jurisdiction, clock(name, jurisdiction, place)));
            if (!clocks.containsKey("CN")) {
                throw new Refusal("CLOCK_NATION", name + " has no line CN.", "Say what holds where no pack says more.");
            }
            byName.put(name, clocks);
        });
        return new Clocks(byName);
    }

    private static Clock clock(String name, String jurisdiction, YamlPlace place) {
        var parts = place.entries();
        var days = parts.get("workingDays");
        var term = parts.get("term");
        if ((days == null) == (term == null)) {
            throw new Refusal("CLOCK", name + " " + jurisdiction + " in " + place.where(), "Give workingDays or term.");
        }
        return new Clock(
                name,
                jurisdiction,
                days == null ? null : Integer.valueOf(days.text()),
                term == null ? null : java.time.Period.parse(term.text()),
                place.entry("article").text());
    }

    /** The clock that governs where some jurisdictions do: that of the last of them which has one, most local last. */
    public Clock of(String name, Collection<String> jurisdictions) {
        var clocks = byName.get(name);
        if (clocks == null) {
            throw new IllegalArgumentException("casework/clocks.yaml has no clock " + name);
        }
        var found = Objects.requireNonNull(clocks.get("CN"));
        for (var jurisdiction : jurisdictions) {
            found = clocks.getOrDefault(jurisdiction, found);
        }
        return found;
    }

    /** Every clock of every jurisdiction. */
    List<Clock> all() {
        return byName.values().stream()
                .flatMap(clocks -> clocks.values().stream())
                .toList();
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    static YamlPlace yaml(String name) {
        try (var in = Clocks.class.getResourceAsStream("/casework/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The program comes without casework/" + name);
            }
            return YamlPlace.read(name, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
