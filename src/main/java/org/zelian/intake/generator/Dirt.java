package org.zelian.intake.generator;

import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The defects that real registries have, added on purpose and counted.
 *
 * <ul>
 *   <li>BAD_CHECK_DIGIT: an organisation's code whose last character is wrong (the row must be refused)
 *   <li>MANGLED_ID: an identity number that a spreadsheet turned into 1.20113E+17 (refused)
 *   <li>BAD_ID_DIGIT: an identity number whose check digit is wrong (refused)
 *   <li>DUPLICATE_ROW: the same row twice (one fact)
 *   <li>NAME_CONFLICT: one number under two names (quarantined)
 *   <li>OVERLAPPING_OFFICE: two legal representatives at once
 *   <li>ABOVE_WHOLE: stakes that sum to more than the whole
 *   <li>BAND_ONLY: a stake known only as a range
 * </ul>
 *
 * <p>Each defect is a row more: what is clean stays as it is without dirt.
 */
final class Dirt {
    private final Registry registry;
    private final Sheets sheets;
    private final boolean on;
    private final SortedMap<String, Long> counts = new TreeMap<>();

    Dirt(Options options, Registry registry, Sheets sheets) {
        this.registry = registry;
        this.sheets = sheets;
        this.on = options.dirt();
    }

    SortedMap<String, Long> counts() {
        return counts;
    }

    void person(Person person) throws IOException {
        String document = person.document();
        if (!on || document == null || person.country() != null) {
            return;
        }
        Draw draw = registry.draw(Draw.Stream.DIRT, -1 - person.number());
        if (draw.percent(0.05)) {
            String mangled = document.charAt(0) + "." + document.substring(1, 6) + "E+17";
            personRow("MANGLED_ID", person, "X", person.name(), mangled);
        }
        if (draw.percent(0.05)) {
            personRow("BAD_ID_DIGIT", person, "Y", person.name(), wrongEnd(document, "0123456789X"));
        }
        if (draw.percent(0.05)) {
            personRow("NAME_CONFLICT", person, "Z", person.name() + "儿", document);
        }
        if (draw.percent(0.05)) {
            personRow("DUPLICATE_ROW", person, "", person.name(), document);
        }
    }

    void organisation(Organisation organisation, @Nullable Office legal) throws IOException {
        if (!on) {
            return;
        }
        Draw draw = registry.draw(Draw.Stream.DIRT, organisation.number());
        String from = Days.text(organisation.registered());
        String to = Days.text(organisation.deregistered());
        if (draw.percent(0.05)) {
            count("BAD_CHECK_DIGIT");
            String code = wrongEnd(organisation.code(), "0123456789ABCDEFGHJKLMNPQRTUWXY");
            String kind = organisation.kind().name();
            sheets.row("enterprises.csv", code, organisation.name(), kind, organisation.region().code, "ACTIVE", from);
        }
        if (organisation.kind() != Kind.COMPANY) {
            return;
        }
        String other = registry.people.somebody(organisation.number(), draw).reference();
        if (other != null && legal != null && !other.equals(legal.person().reference()) && draw.percent(0.2)) {
            count("OVERLAPPING_OFFICE");
            sheets.row("tenures.csv", organisation.code(), other, "LEGAL_REPRESENTATIVE", from, to, "变更登记");
        }
        if (other != null && draw.percent(0.2)) {
            count("ABOVE_WHOLE");
            sheets.row("holdings.csv", organisation.code(), "PERSON", other, "20", null, from, to);
        } else if (other != null && draw.percent(0.2)) {
            count("BAND_ONLY");
            sheets.row("holdings.csv", organisation.code(), "PERSON", other, null, null, from, to, "5", "10");
        }
    }

    private void personRow(String defect, Person person, String mark, String name, String document) throws IOException {
        count(defect);
        sheets.row("persons.csv", person.row() + mark, name, "CITIZEN_ID", document, null, person.birth());
    }

    private void count(String defect) {
        counts.merge(defect, 1L, Long::sum);
    }

    private static String wrongEnd(String code, String alphabet) {
        int end = alphabet.indexOf(code.charAt(code.length() - 1));
        return code.substring(0, code.length() - 1) + alphabet.charAt((end + 1) % alphabet.length());
    }
}
