package org.zelian.kernel;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The issuing country of a document, from a code of ISO 3166 or a Chinese or English name. */
final class Countries {
    private static final Map<String, String> CODES = codes();

    private Countries() {}

    static String code(@Nullable String text, String document) {
        if (text == null || text.isBlank()) {
            throw new Refusal(
                    "DOCUMENT_COUNTRY_MISSING",
                    "A " + document + " comes without the country that issued it.",
                    "Give issuing_country: two countries use the same number for two persons.");
        }
        var code = CODES.get(key(text));
        if (code == null) {
            throw new Refusal(
                    "DOCUMENT_COUNTRY",
                    "An issuing country is written " + Tidy.quoted(text) + ".",
                    "Use the two letters of ISO 3166, such as DE.");
        }
        return code;
    }

    private static Map<String, String> codes() {
        var codes = new HashMap<String, String>();
        for (var code : Locale.getISOCountries()) {
            var country = Locale.of("", code);
            codes.put(key(country.getDisplayCountry(Locale.CHINESE)), code);
            codes.put(key(country.getDisplayCountry(Locale.ENGLISH)), code);
            codes.put(country.getISO3Country(), code);
        }
        for (var code : Locale.getISOCountries()) {
            codes.put(code, code);
        }
        codes.put("中华人民共和国", "CN");
        codes.put("香港", "HK");
        codes.put("澳门", "MO");
        codes.put("D", "DE");
        codes.put("英国", "GB");
        codes.put("UK", "GB");
        return Map.copyOf(codes);
    }

    private static String key(String text) {
        return Tidy.code(text);
    }
}
