package org.zelian.liability.catalogue;

import java.util.Map;
import java.util.Optional;

/** What is known about one case, asked by the name of an attribute; several values are separated by commas. */
@FunctionalInterface
public interface Case {
    /** Gives the value, or nothing if the document is silent. */
    Optional<String> value(String attribute);

    /** Gives the case that says exactly this. */
    static Case of(Map<String, String> values) {
        return attribute -> Optional.ofNullable(values.get(attribute));
    }

    /**
     * Gives this case with what the trigger itself says: {@code trigger} is its code, and {@code licenceRevoked} is
     * true for every code that ends in {@code _REVOKED}.
     */
    default Case firedBy(String code) {
        return attribute -> switch (attribute) {
            case "trigger" -> Optional.of(code);
            case "licenceRevoked" -> code.endsWith("_REVOKED") ? Optional.of("true") : value(attribute);
            default -> value(attribute);
        };
    }
}
