package org.zelian.liability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zelian.intake.YamlText;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.WorkingCalendar;
import org.zelian.liability.catalogue.ShippedCatalogue;

/**
 * What an office decides where the law is silent: its policy, which places govern, its working days, rules of its own.
 *
 * <p>They stand in {@code office.yaml} beside a store, and among the settings of a folder that is traced. Where nothing
 * stands, the cautious choice holds.
 */
public record OfficeChoices(Policy policy, Optional<Path> calendarFile, Optional<Path> catalogueFolder) {
    /** The file beside a store. */
    public static final String FILE = "office.yaml";

    /** The settings in which choices stand. */
    public static final Set<String> KEYS = Set.of("jurisdiction", "policy", "calendar", "catalogue", "title");

    /** No choices: the cautious policy, the shipped rules, the national working days. */
    public static OfficeChoices none() {
        return new OfficeChoices(Policy.cautious(), Optional.empty(), Optional.empty());
    }

    /** What stands beside a store; no choices if nothing does. */
    public static OfficeChoices beside(Path store) {
        return in(store.resolve(FILE));
    }

    /**
     * What stands in a file, as beside a store; what it names lies where it lies.
     *
     * @throws Refusal OFFICE_KEY, POLICY_KEY, POLICY_VALUE
     */
    public static OfficeChoices in(Path file) {
        try {
            var settings = YamlText.read(file);
            settings.keySet().stream()
                    .filter(key -> !KEYS.contains(key))
                    .findFirst()
                    .ifPresent(key -> {
                        throw new Refusal(
                                "OFFICE_KEY",
                                file.getFileName() + " has the key " + key + ".",
                                "Known keys: " + new TreeSet<>(KEYS));
                    });
            return of(file.resolveSibling(""), settings);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read", unreadable);
        }
    }

    /** What stands in the settings of a folder; other keys are left to others. */
    public static OfficeChoices of(Path folder, Map<String, Object> settings) {
        return new OfficeChoices(
                new Policy(policy(settings), jurisdictions(settings)),
                named(folder, settings, "calendar"),
                named(folder, settings, "catalogue"));
    }

    /** The shipped rules with those of the office, under its policy. */
    public Rulebook rulebook() {
        return new Rulebook(catalogueFolder.map(ShippedCatalogue::load).orElseGet(ShippedCatalogue::load), policy);
    }

    /**
     * The office's working days, else the national ones.
     *
     * @throws Refusal OFFICE_FILE
     */
    public WorkingCalendar calendar() {
        if (calendarFile.isEmpty()) {
            return WorkingCalendar.national();
        }
        try (var reader = Files.newBufferedReader(there(calendarFile.get()), StandardCharsets.UTF_8)) {
            return WorkingCalendar.parse(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(calendarFile.get() + " cannot be read", unreadable);
        }
    }

    private static Optional<Path> named(Path folder, Map<String, Object> settings, String key) {
        return Optional.ofNullable(settings.get(key))
                .map(Object::toString)
                .filter(name -> !name.isBlank())
                .map(folder::resolve);
    }

    private static Path there(Path path) {
        if (!Files.exists(path)) {
            throw new Refusal("OFFICE_FILE", path + " is not there.", "Correct the name, or leave it out.");
        }
        return path;
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
        @Nullable Object stated = settings.get("jurisdiction");
        return switch (stated) {
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
