package org.zelian.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A folder of facts with the runs that are made of it. */
record Scenario(String id, Path folder, List<Run> runs) {
    /** The folder on the class path that holds all of them. */
    static Path home() {
        try {
            var at = Scenario.class.getResource("/scenarios/fixtures.yaml");
            if (at == null) {
                throw new IllegalStateException("No scenarios/fixtures.yaml on the class path");
            }
            return Path.of(at.toURI()).resolveSibling("");
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Scenario> all(Path home) {
        try (var folders = Files.list(home)) {
            return folders.filter(folder -> Files.exists(folder.resolve("expected.yaml")))
                    .sorted()
                    .map(Scenario::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Scenario read(Path folder) {
        var id = String.valueOf(folder.getFileName());
        var runs = Yamls.maps(Yamls.map(folder.resolve("expected.yaml")), "runs").stream()
                .map(Run::of)
                .toList();
        return new Scenario(id, folder, runs);
    }

    /**
     * One trace of the folder, with what is expected of it.
     *
     * @param variants folders under {@code variants/} whose files replace or add to the input, in this order
     * @param generate codes to make up (X4); empty for none
     */
    record Run(
            String name,
            List<String> variants,
            LocalDate asOf,
            @Nullable String knownAt,
            Map<?, ?> generate,
            List<Item> items) {
        static Run of(Map<?, ?> yaml) {
            var items = new ArrayList<Item>();
            var expect = Yamls.map(yaml, "expect");
            for (var key : expect.keySet()) {
                var section = section(String.valueOf(key));
                Yamls.maps(expect, section.key).forEach(item -> items.add(Item.of(section, item)));
            }
            return new Run(
                    Yamls.text(yaml, "name"),
                    Yamls.texts(yaml.get("variant")),
                    LocalDate.parse(Yamls.text(yaml, "asOf")),
                    Yamls.orNull(yaml, "knownAt"),
                    Yamls.map(yaml, "generate"),
                    List.copyOf(items));
        }

        private static Section section(String key) {
            for (var section : Section.values()) {
                if (section.key.equals(key)) {
                    return section;
                }
            }
            throw new IllegalArgumentException("No section " + key + " in an expectation");
        }

        boolean expectsRefusal() {
            return items.stream().anyMatch(item -> item.section() == Section.REFUSED);
        }
    }
}
