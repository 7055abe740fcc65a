package org.zelian.sanction;

/**
 * The words that documents may use: attributes with their values, and measures that an officer asks for by code.
 *
 * @param attributes what documents carry
 * @param measures the catalogue, which alone says what can be imposed
 */
public record DocumentWords(Attributes attributes, Measures measures) {
    private static final String ASKED = "measures";

    /** Refuses a value that an attribute cannot have, and a measure that no catalogue knows. */
    void check(String name, String value) {
        attributes.check(name, value);
        if (name.equals(ASKED)) {
            for (var code : value.split(",", -1)) {
                measures.get(code.strip());
            }
        }
    }
}
