package org.zelian.sanction;

/** What officers call a thing: in Chinese as in the law, and in English. */
public record Wording(String zh, String en) {
    /** Reads the wording from the entries {@code zh} and {@code en}. */
    public static Wording of(YamlPlace place) {
        return new Wording(place.entry("zh").text(), place.entry("en").text());
    }
}
