package org.zelian.intake;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zelian.kernel.Refusal;

/** Condition attributes in a cell: {@code malicious=true;offence=FOOD_SAFETY,MARKET_ORDER}. */
final class Attributes {
    static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}");
    private static final Pattern CODES = Pattern.compile("[A-Z][A-Z0-9_]*(\\s*[,，]\\s*[A-Z][A-Z0-9_]*)+");

    private Attributes() {}

    /** Adds the attributes of a cell; one that is there already must have the same value. */
    static SortedMap<String, String> addAll(String text, SortedMap<String, String> attributes) {
        for (var part : text.split("[;；]")) {
            if (!part.isBlank()) {
                add(part.strip(), attributes);
            }
        }
        return attributes;
    }

    private static void add(String part, SortedMap<String, String> attributes) {
        var sides = part.split("[=＝]", 2);
        var name = Sheets.attribute(sides[0]);
        if (sides.length < 2 || !NAME.matcher(name).matches() || sides[1].isBlank()) {
            throw new Refusal(
                    "BAD_ATTRIBUTE",
                    "An attribute is written \"" + part + "\".",
                    "Write name=value, several separated by a semicolon: malicious=true;severity=SERIOUS.");
        }
        var value = value(sides[1]);
        var earlier = attributes.putIfAbsent(name, value);
        if (earlier != null && !earlier.equals(value)) {
            throw new Refusal(
                    "ATTRIBUTE_TWICE",
                    "The attribute " + name + " is " + earlier + " and " + value + ".",
                    "Give each attribute once; several codes are separated by a comma.");
        }
    }

    /** The value as facts have it: codes sorted, 是 and 否 as true and false. */
    static String value(String text) {
        var plain = text.strip();
        if (CODES.matcher(plain).matches()) {
            return Arrays.stream(plain.split("[,，]"))
                    .map(String::strip)
                    .sorted()
                    .distinct()
                    .collect(Collectors.joining(","));
        }
        return switch (plain) {
            case "是", "TRUE", "True" -> "true";
            case "否", "FALSE", "False" -> "false";
            default -> plain;
        };
    }
}
