package org.zelian.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Refusal;
import org.zelian.sanction.Wording;
import org.zelian.sanction.YamlPlace;

/**
 * What the library says of one warning: its names, the sentence it makes, its basis, its thresholds.
 *
 * @param text a Chinese sentence with {@code {subject}} and names of facts in braces
 */
public record WarningType(
        String id, Wording wording, String text, String basis, SequencedMap<String, Threshold> thresholds) {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    /** A number that decides, with what it counts and where it comes from. */
    public record Threshold(long value, String unit, String source) {}

    static WarningType of(String id, YamlPlace place) {
        var name = place.entry("name");
        var thresholds = new LinkedHashMap<String, Threshold>();
        place.entry("thresholds").entries().forEach((key, each) -> thresholds.put(key, threshold(each)));
        return new WarningType(
                id,
                new Wording(name.entry("zh").text(), name.entry("en").text()),
                place.entry("text").text(),
                place.entry("basis").text(),
                thresholds);
    }

    private static Threshold threshold(YamlPlace place) {
        var value = place.entry("value");
        try {
            return new Threshold(
                    Long.parseLong(value.text()),
                    place.entry("unit").text(),
                    place.entry("source").text());
        } catch (NumberFormatException words) {
            throw new Refusal(
                    "WARNING_THRESHOLD", value.where() + " says \"" + value.text() + "\".", "Write a whole number.");
        }
    }

    /** Gives a threshold by its name. */
    public long threshold(String name) {
        var threshold = thresholds.get(name);
        if (threshold == null) {
            throw new Refusal(
                    "WARNING_THRESHOLD", "Warning " + id + " has no threshold " + name + ".", "Add it to the library.");
        }
        return threshold.value();
    }

    /** Gives this type with another value of a threshold. */
    public WarningType with(String name, long value) {
        threshold(name);
        var changed = new LinkedHashMap<>(thresholds);
        changed.computeIfPresent(name, (key, old) -> new Threshold(value, old.unit(), "set by the office"));
        return new WarningType(id, wording, text, basis, changed);
    }

    Warning warn(Who subject, @Nullable LocalDate since, Map<String, String> facts) {
        var told = new ArrayList<String>();
        facts.forEach((name, value) -> {
            if (!value.isEmpty()) {
                told.add(name + "=" + value);
            }
        });
        var sentence = PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(
                        place.group(1).equals("subject") ? subject.shown() : facts.getOrDefault(place.group(1), "")));
        return new Warning(id, subject.ref(), subject.name(), since, told, sentence);
    }
}
