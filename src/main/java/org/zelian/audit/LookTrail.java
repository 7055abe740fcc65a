package org.zelian.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.zelian.kernel.PartyRef;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads who looked whom up: the trails of looks of an office, through the server and by commands, line by line. Whether
 * they are whole is told by {@link Trail}; a line that cannot be read tells nobody.
 */
public final class LookTrail {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final LookTrail NONE = new LookTrail(List.of());

    private final List<Path> files;

    private LookTrail(List<Path> files) {
        this.files = files;
    }

    /** The trails beside an office's store. */
    public static LookTrail beside(Path home) {
        return new LookTrail(List.of(home.resolve("looks.jsonl"), home.resolve("looks-commands.jsonl")));
    }

    /** Where nobody looks: a folder that is traced for itself. */
    public static LookTrail none() {
        return NONE;
    }

    /**
     * One look.
     *
     * @param kind COUNTER_CHECK, PERSON, ORGANISATION, EXPORT …
     * @param names whom it showed, as {@link #name} calls them
     */
    public record Seen(String actor, String department, String kind, Instant at, Set<String> names) {}

    /** What tells a party in a trail: the code of an organisation, the beginning of the token of a person. */
    public static String name(PartyRef party) {
        var named = Look.named(party, "");
        return party.isPerson() ? named.substring(named.indexOf('#')) : named;
    }

    /** Hands over the looks at any of some parties, and exports, in the order of the files. */
    public void each(Collection<String> names, Consumer<Seen> consumer) {
        for (var file : files) {
            if (!names.isEmpty() && Files.exists(file)) {
                try (var lines = Files.lines(file)) {
                    lines.filter(line -> line.contains("\"EXPORT\"")
                                    || names.stream().anyMatch(line::contains))
                            .forEach(line -> read(line, consumer));
                } catch (IOException broken) {
                    throw new UncheckedIOException("The trail of looks " + file + " cannot be read", broken);
                }
            }
        }
    }

    private static void read(String line, Consumer<Seen> consumer) {
        try {
            var entry = JSON.readTree(line);
            var content = entry.get("content");
            var names = new HashSet<String>();
            for (var member : List.of("subject", "person", "organisation", "seen")) {
                if (content.has(member)) {
                    Arrays.stream(content.get(member).asString().split(" "))
                            .map(LookTrail::plain)
                            .forEach(names::add);
                }
            }
            var kind = entry.get("kind").asString();
            if (content.has("format")) {
                kind += " " + content.get("format").asString();
            }
            consumer.accept(new Seen(
                    entry.get("actor").asString(),
                    entry.get("department").asString(),
                    kind,
                    Instant.parse(entry.get("at").asString()),
                    Set.copyOf(names)));
        } catch (JacksonException | NullPointerException | java.time.DateTimeException unreadable) {
            return;
        }
    }

    private static String plain(String name) {
        int token = name.indexOf('#');
        return token < 0 ? name : name.substring(token);
    }
}
