package org.zelian.registry;

import java.text.Normalizer;
import java.util.Locale;

/** The form in which two spellings of a person's name are compared; never the form that is stored. */
final class Names {
    private Names() {}

    static String comparable(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{Cf}·•・.‧]", "");
    }
}
