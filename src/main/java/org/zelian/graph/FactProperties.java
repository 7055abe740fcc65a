package org.zelian.graph;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Fact;
import org.zelian.kernel.Period;
import org.zelian.kernel.Refusal;

/**
 * The content of a fact as properties of the store, and back without loss.
 *
 * <p>Values keep their own names. Shares become numbers and days become days, but only where the text can be had back
 * from them letter by letter; everything else stays text. A value with a name that the store uses itself, or with a
 * leading {@code _}, gets a {@code _} before it.
 */
final class FactProperties {
    static final Set<String> OF_THE_STORE = Set.of(
            "fact",
            "slot",
            "validFrom",
            "validTo",
            "fromUnknown",
            "knownFrom",
            "knownTo",
            "source",
            "batch",
            "line",
            "ends",
            "factKind",
            "replaces",
            "closed",
            "closedBy");

    private static final Set<String> NUMBERS = Set.of("equity", "voting", "equityMin", "equityMax");
    /** What queries look up as text: a decision numbered like a day must still be found, or its end would end nothing. */
    private static final Set<String> TEXTS =
            Set.of("decisionNo", "authority", "supportId", "subject", "list", "trigger", "caseNo");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,63}");

    private FactProperties() {}

    static Map<String, Object> of(Fact fact) {
        var properties = new HashMap<String, Object>(32);
        fact.values().forEach((name, text) -> properties.put(stored(name), typed(name, text)));
        properties.put("source", fact.source());
        properties.put("validFrom", Sentinels.from(real(fact.valid().from())));
        properties.put("validTo", Sentinels.to(real(fact.valid().to())));
        if (fact.valid().from() == null) {
            properties.put("fromUnknown", true);
        }
        return properties;
    }

    static SortedMap<String, String> values(Map<String, Object> properties) {
        var values = new TreeMap<String, String>();
        properties.forEach((name, value) -> {
            if (!OF_THE_STORE.contains(name)) {
                values.put(name.startsWith("_") ? name.substring(1) : name, value.toString());
            }
        });
        return values;
    }

    static Period valid(Map<String, Object> properties) {
        return Period.of((LocalDate) properties.get("validFrom"), (LocalDate) properties.get("validTo"));
    }

    private static String stored(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new Refusal(
                    "VALUE_NAME",
                    "A fact has a value named \"" + name + "\".",
                    "Name values with up to 64 letters, digits and underscores.");
        }
        return name.startsWith("_") || OF_THE_STORE.contains(name) ? "_" + name : name;
    }

    private static Object typed(String name, String text) {
        if (NUMBERS.contains(name)) {
            return number(text);
        }
        return !TEXTS.contains(name) && DAY.matcher(text).matches() ? day(text) : text;
    }

    private static Object number(String text) {
        try {
            var number = Long.parseLong(text);
            return Long.toString(number).equals(text) && !Sentinels.isOpen(number) ? number : text;
        } catch (NumberFormatException words) {
            return text;
        }
    }

    private static Object day(String text) {
        try {
            var day = LocalDate.parse(text);
            return Sentinels.isOpen(day) ? text : day;
        } catch (DateTimeParseException words) {
            return text;
        }
    }

    private static @Nullable LocalDate real(@Nullable LocalDate day) {
        if (day != null && Sentinels.isOpen(day)) {
            throw new Refusal(
                    "DAY_MEANS_OPEN",
                    "A fact is valid from or until " + day + ".",
                    "Leave the day empty: a missing first or last day means that it is unknown or open.");
        }
        return day;
    }
}
