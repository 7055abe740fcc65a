package org.zelian.warning;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.zelian.kernel.Refusal;
import org.zelian.sanction.YamlPlace;

/** The warnings the program looks for, with their texts and thresholds. A warning taken out of it is not looked for. */
public final class WarningLibrary {
    private final SequencedMap<String, WarningType> types;

    private WarningLibrary(SequencedMap<String, WarningType> types) {
        this.types = types;
    }

    /** Reads the library that comes with the program. */
    public static WarningLibrary shipped() {
        return of(yaml("warnings.yaml"));
    }

    /** Reads a library. */
    public static WarningLibrary of(YamlPlace file) {
        var types = new LinkedHashMap<String, WarningType>();
        file.entries().forEach((id, place) -> types.put(id, WarningType.of(id, place)));
        return new WarningLibrary(types);
    }

    /** Gives all warnings in the order of the file. */
    public List<WarningType> all() {
        return List.copyOf(types.values());
    }

    public boolean has(String id) {
        return types.containsKey(id);
    }

    /** Gives a warning; an unknown one is refused. */
    public WarningType get(String id) {
        var type = types.get(id);
        if (type == null) {
            throw new Refusal("WARNING_UNKNOWN", "There is no warning " + id + ".", "Use an id of the library.");
        }
        return type;
    }

    /** Gives this library with another value of a threshold: {@code with("W01", "before", 30)}. */
    public WarningLibrary with(String id, String threshold, long value) {
        var changed = new LinkedHashMap<>(types);
        changed.put(id, get(id).with(threshold, value));
        return new WarningLibrary(changed);
    }

    /** Gives this library without a warning. */
    public WarningLibrary without(String id) {
        var fewer = new LinkedHashMap<>(types);
        fewer.remove(get(id).id());
        return new WarningLibrary(fewer);
    }

    static YamlPlace yaml(String file) {
        try (var text = open(file)) {
            return YamlPlace.read(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader open(String file) {
        var stream = WarningLibrary.class.getResourceAsStream("/warning/" + file);
        if (stream == null) {
            throw new Refusal("WARNING_FILE", "The program has no file warning/" + file + ".", "Build it again.");
        }
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
}
