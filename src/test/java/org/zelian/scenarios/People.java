package org.zelian.scenarios;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Document;
import org.zelian.kernel.DocumentType;
import org.zelian.kernel.Refusal;

/** The masks of the persons that a folder of facts speaks of, by document and by row. */
final class People {
    private final Map<String, String> byRow = new HashMap<>();
    private final boolean merged;

    People(Outcome outcome) {
        merged = !outcome.fact("identity.csv").rows().isEmpty();
        for (var row : outcome.fact("persons.csv").rows()) {
            byRow.put(row.at("row_id"), mask(row.at("doc_type"), row.at("doc_number"), row.at("issuing_country")));
        }
    }

    /** Whether a row of facts is about the person of a finding; after a merge any document of his will do. */
    boolean same(Row fact, String column, Row finding) {
        var mask = fact.at(column).isEmpty()
                ? byRow.getOrDefault(fact.at("person_row"), "")
                : mask("", fact.at(column), "");
        return merged || (!mask.isEmpty() && mask.equals(finding.at("person_doc_masked")));
    }

    private static String mask(String type, String number, String country) {
        try {
            return Document.parse(type(type), number, country.isEmpty() ? null : country)
                    .mask();
        } catch (Refusal refusal) {
            return "";
        }
    }

    private static @Nullable DocumentType type(String text) {
        return text.isEmpty() ? null : DocumentType.valueOf(text);
    }
}
