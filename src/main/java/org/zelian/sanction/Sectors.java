package org.zelian.sanction;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.zelian.kernel.Refusal;

/** Where a ban may hold: the sectors, their divisions of GB/T 4754-2017, and positions that are no roles. */
public final class Sectors {
    private final SequencedMap<String, Sector> sectors = new LinkedHashMap<>();
    private final SequencedMap<String, Wording> positions = new LinkedHashMap<>();

    /**
     * One sector.
     *
     * @param divisions two-digit divisions, which only help to find candidates: the licence held decides
     */
    public record Sector(String code, Wording wording, List<String> divisions) {}

    private Sectors(YamlPlace file) {
        file.entry("sectors").entries().forEach((code, entry) -> {
            var divisions = entry.entries().get("divisions");
            sectors.put(
                    code,
                    new Sector(
                            code,
                            Wording.of(entry),
                            divisions == null
                                    ? List.of()
                                    : divisions.items().stream()
                                            .map(YamlPlace::text)
                                            .toList()));
        });
        file.entry("positions").entries().forEach((code, entry) -> positions.put(code, Wording.of(entry)));
    }

    /** Reads the sectors and positions from their YAML file. */
    public static Sectors of(YamlPlace file) {
        return new Sectors(file);
    }

    public boolean has(String code) {
        return sectors.containsKey(code);
    }

    /** Gives the sector with a code; an unknown one is refused. */
    public Sector get(String code) {
        var sector = sectors.get(code);
        if (sector == null) {
            throw new Refusal("SECTOR_UNKNOWN", "There is no sector " + code + ".", "Use a sector of the catalogue.");
        }
        return sector;
    }

    public List<Sector> all() {
        return List.copyOf(sectors.values());
    }

    /** Gives the positions a ban may name beside the roles. */
    public SequencedMap<String, Wording> positions() {
        return Collections.unmodifiableSequencedMap(positions);
    }

    SequencedMap<String, Wording> wordings() {
        var wordings = new LinkedHashMap<String, Wording>();
        sectors.forEach((code, sector) -> wordings.put(code, sector.wording()));
        return wordings;
    }
}
