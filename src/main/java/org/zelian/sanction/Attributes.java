package org.zelian.sanction;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.SubjectKind;

/** The attributes that documents carry and conditions ask, by name, in the order of their file. */
public final class Attributes {
    private final SequencedMap<String, Attribute> byName = new LinkedHashMap<>();

    private Attributes(YamlPlace file, TriggerCodes triggers, Sectors sectors) {
        file.entries().forEach((name, entry) -> byName.put(name, attribute(name, entry, triggers, sectors)));
    }

    /** Reads the attributes from their YAML file; some of them take their values from the triggers and sectors. */
    public static Attributes of(YamlPlace file, TriggerCodes triggers, Sectors sectors) {
        return new Attributes(file, triggers, sectors);
    }

    /** Gives the attribute of a name, or nothing. */
    public Optional<Attribute> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public Collection<Attribute> all() {
        return Collections.unmodifiableCollection(byName.values());
    }

    /**
     * Refuses a value that an attribute cannot have; names that are no attributes pass.
     *
     * <p>For whoever reads documents, so that a typing error is met at the door and not in a condition.
     */
    public void check(String name, String value) {
        find(name).filter(attribute -> !attribute.accepts(value)).ifPresent(attribute -> {
            throw new Refusal(
                    "ATTRIBUTE_VALUE",
                    name + " (" + attribute.wording().zh() + ") is given as \"" + value + "\".",
                    "Write " + expected(attribute) + ".");
        });
    }

    /** Says in words what may be written for an attribute. */
    public static String expected(Attribute attribute) {
        return switch (attribute.kind()) {
            case FLAG -> "true or false";
            case NUMBER -> "a whole number";
            case SCALE -> "one of " + String.join(", ", attribute.values().keySet());
            case CHOICE ->
                "one or several of " + String.join(", ", attribute.values().keySet());
        };
    }

    private static Attribute attribute(String name, YamlPlace entry, TriggerCodes triggers, Sectors sectors) {
        var parts = entry.entries();
        for (var part : parts.keySet()) {
            if (!List.of("zh", "en", "kind", "unknown", "values").contains(part)) {
                throw new Refusal(
                        "CATALOGUE_NAME", part + " in " + entry.where() + " is no part of an attribute.", "Remove it.");
            }
        }
        var unknown = parts.get("unknown");
        var values = parts.get("values");
        return new Attribute(
                name,
                Wording.of(entry),
                Attribute.Kind.valueOf(entry.entry("kind").text()),
                values == null ? Collections.emptyNavigableMap() : values(values, triggers, sectors),
                unknown != null && unknown.text().equals("WHEN_ABSENT"));
    }

    private static SequencedMap<String, Wording> values(YamlPlace place, TriggerCodes triggers, Sectors sectors) {
        if (place.isText()) {
            return switch (place.text()) {
                case "TRIGGERS" -> triggers.wordings();
                case "SECTORS" -> sectors.wordings();
                case "SUBJECT_KINDS" -> subjectKinds();
                default ->
                    throw new Refusal(
                            "CATALOGUE_NAME",
                            place.text() + " in " + place.where() + " names no values.",
                            "Use TRIGGERS, SECTORS or SUBJECT_KINDS, or list the values.");
            };
        }
        var values = new LinkedHashMap<String, Wording>();
        place.entries().forEach((code, wording) -> values.put(code, Wording.of(wording)));
        return Collections.unmodifiableSequencedMap(values);
    }

    private static SequencedMap<String, Wording> subjectKinds() {
        var kinds = new LinkedHashMap<String, Wording>();
        for (var kind : SubjectKind.values()) {
            kinds.put(kind.name(), new Wording(kind.zh(), kind.en()));
        }
        return kinds;
    }
}
