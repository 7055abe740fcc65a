package org.zelian.exchange;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Uscc;

/** Reads single BODS 0.4 statements: who the parties are, and what descriptions of them say. */
final class BodsReader {
    private final String source;
    private final KeyMark mark;

    BodsReader(String source, KeyMark mark) {
        this.source = source;
        this.mark = mark;
    }

    static String must(Piece piece, String name) {
        return piece.text(name).orElseThrow(() -> GleifBods.missing(piece, name));
    }

    static Piece details(Piece statement) {
        return statement.object("recordDetails").orElseThrow(() -> GleifBods.missing(statement, "recordDetails"));
    }

    /** Who a record is: by an identifier that we know, else by the record's own id. */
    FileParty party(String type, String record, Piece details) {
        return type.equals("person") ? person(record, details) : organisation(record, details);
    }

    private FileParty organisation(String record, Piece details) {
        var ref = "";
        int rank = 9;
        for (var identifier : details.items("identifiers")) {
            var found = code(identifier);
            if (found != null && rankOf(found) < rank) {
                rank = rankOf(found);
                ref = found;
            }
        }
        return new FileParty(ref.isEmpty() ? "SRC:" + source + ":" + record : ref, "", "");
    }

    private static int rankOf(String ref) {
        return ref.startsWith("USCC:") ? 0 : ref.startsWith("LEI:") ? 2 : 1;
    }

    /** The reference that an identifier of an organisation gives; null if we do not know its scheme. */
    @Nullable
    String code(Piece identifier) {
        var scheme = identifier.member("scheme").flatMap(Piece::text).orElse("");
        var name = identifier.member("schemeName").flatMap(Piece::text).orElse("");
        if (scheme.equals("CN-SAIC") || scheme.equals("CN-USCC") || name.equals(BodsParties.USCC)) {
            return identifier
                    .parsed("id", Uscc::parse)
                    .map(code -> "USCC:" + code.value())
                    .orElse(null);
        }
        if (scheme.equals("XI-LEI")) {
            return identifier.parsed("id", Lei::parse).map(lei -> "LEI:" + lei).orElse(null);
        }
        return ours(identifier, scheme, name);
    }

    private @Nullable String ours(Piece identifier, String scheme, String name) {
        if (!KeyMark.isOurs(scheme) || !mark.fits(name)) {
            return null;
        }
        return identifier
                .text("id")
                .map(id -> KeyMark.party(scheme, id).toString())
                .orElse(null);
    }

    private FileParty person(String record, Piece details) {
        for (var identifier : details.items("identifiers")) {
            var found = document(identifier);
            if (found != null) {
                var local = "SRC:" + source + ":";
                if (found.startsWith(local)) {
                    return new FileParty(found, found.substring(local.length()), "");
                }
                if (!found.startsWith("SRC:")) {
                    return new FileParty(found, record, found);
                }
            }
        }
        return new FileParty("SRC:" + source + ":" + record, record, "");
    }

    /** The document that an identifier of a person gives; null if we do not know its scheme. */
    @Nullable
    String document(Piece identifier) {
        var scheme = identifier.member("scheme").flatMap(Piece::text).orElse("");
        var name = identifier.member("schemeName").flatMap(Piece::text).orElse("");
        if (scheme.equals("CHN-IDCARD")) {
            return identifier.text("id").map(id -> "CN-ID:" + id).orElse(null);
        }
        if (scheme.matches("[A-Z]{3}-PASSPORT")) {
            var country = twoLetters(scheme.substring(0, 3));
            return country.isEmpty()
                    ? null
                    : identifier
                            .text("id")
                            .map(id -> "PASSPORT-" + country + ":" + id)
                            .orElse(null);
        }
        return ours(identifier, scheme, name);
    }

    private static String twoLetters(String country) {
        for (var two : Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2)) {
            if (Locale.of("", two).getISO3Country().equals(country)) {
                return two;
            }
        }
        return "";
    }

    /** A row of organisations. */
    void entity(Speech speech, long number, Piece details, FileParty party) {
        var line = new Line(number, details.place(), party.ref());
        line.put("uscc", party.ref()).take("name", details, "name");
        var type = details.object("entityType");
        var words = type.flatMap(each -> each.member("details"));
        var carried = words.flatMap(Piece::text).flatMap(Details::read);
        var at = words.map(Piece::place).orElse(details.place());
        line.carried(
                carried.orElseGet(TreeMap::new),
                at,
                "type",
                "region",
                "status",
                "stateOwned>state_owned",
                "scale",
                "industry",
                "formerNames>former_names");
        type.ifPresent(each -> each.text("type")
                .filter(text -> carried.isEmpty())
                .ifPresent(text -> {
                    if (text.equals("state") || text.equals("stateBody")) {
                        line.put("type", "GOVERNMENT", each.place());
                    }
                }));
        if (carried.isPresent()) {
            names(line, details);
        }
        address(line, details);
        line.take("reg_date", details, "foundingDate").take("dereg_date", details, "dissolutionDate");
        if (party.ref().startsWith("USCC:")) {
            details.object("jurisdiction").ifPresent(Piece::taken);
        }
        other(speech, number, line, details, party);
        if (line.has("name")) {
            speech.row("enterprises", line);
        } else {
            nameless(speech, number, details);
        }
    }

    private static void nameless(Speech speech, long number, Piece details) {
        details.object("unspecifiedEntityDetails").ifPresent(Piece::taken);
        speech.left(
                number, details.place(), "NOT_MAPPED", "no name", "Known by its identifier only; there is no profile.");
    }

    private static void names(Line line, Piece details) {
        var names = details.items("alternateNames").stream()
                .flatMap(name -> name.text().stream())
                .toList();
        if (!names.isEmpty() && !line.has("former_names")) {
            line.put("former_names", String.join(";", names), details.place() + "/alternateNames");
        }
    }

    private static void address(Line line, Piece details) {
        for (var address : details.items("addresses")) {
            var registered = address.member("type").flatMap(Piece::text).filter("registered"::equals);
            if (registered.isPresent() && !line.has("address")) {
                line.take("address", address, "address");
            }
        }
    }

    private void other(Speech speech, long number, Line line, Piece details, FileParty party) {
        for (var identifier : details.items("identifiers")) {
            var found = code(identifier);
            if (found == null) {
                var scheme = identifier
                        .text("scheme")
                        .or(() -> identifier.text("schemeName"))
                        .orElse("");
                var told = scheme + " " + identifier.text("id").orElse("");
                speech.left(number, identifier.place(), "NOT_MAPPED", told, "Zelian does not know this register.");
                identifier.taken();
            } else if (!found.equals(party.ref()) && !found.startsWith("SRC:")) {
                line.put("ids", found, identifier.place());
            }
        }
    }

    /** A row of persons; one whose type is unknown or anonymous gives none. */
    void person(Speech speech, long number, Piece details, FileParty party) {
        var line = new Line(number, details.place(), party.row()).put("row_id", party.row());
        var names = details.items("names");
        if (!names.isEmpty()) {
            var name = names.getFirst();
            name.member("type").ifPresent(Piece::taken);
            line.take("name", name, "fullName");
        }
        for (var identifier : details.items("identifiers")) {
            var found = document(identifier);
            if (identifier.text("schemeName").filter("Masked document"::equals).isPresent()) {
                line.take("doc_mask", identifier, "id");
            } else if (found == null) {
                // What it is stays unsaid: it may be a number that nobody may see.
                var scheme = identifier
                        .text("scheme")
                        .or(() -> identifier.text("schemeName"))
                        .orElse("");
                speech.left(number, identifier.place(), "NOT_MAPPED", scheme, why(scheme));
                identifier.taken();
            } else if (found.equals(party.document())) {
                shown(line, found, identifier.place());
            }
        }
        birth(speech, number, line, details);
        line.take("death_date", details, "deathDate");
        details.text("personType");
        if (line.has("name")) {
            speech.row("persons", line);
        } else {
            details.object("unspecifiedPersonDetails").ifPresent(Piece::taken);
            speech.left(number, details.place(), "NOT_MAPPED", "a person without a name", "Nobody can be told by it.");
        }
    }

    private static String why(String scheme) {
        return KeyMark.isOurs(scheme)
                ? "The reference was made with another key; it means nothing here."
                : "Zelian does not know this kind of document.";
    }

    // A number goes to the checks of documents; a token stands as it is.
    private static void shown(Line line, String found, String at) {
        int colon = found.indexOf(':');
        var scheme = found.substring(0, colon);
        var number = found.substring(colon + 1);
        if (number.matches("[a-z2-7]{26}")) {
            line.put("doc_number", found, at);
            return;
        }
        line.put("doc_number", number, at);
        line.put("doc_type", scheme.equals("CN-ID") ? "CITIZEN_ID" : "PASSPORT", at);
        if (scheme.startsWith("PASSPORT-")) {
            line.put("issuing_country", scheme.substring("PASSPORT-".length()), at);
        }
    }

    private static void birth(Speech speech, long number, Line line, Piece details) {
        details.text("birthDate").ifPresent(text -> {
            var at = details.place() + "/birthDate";
            if (text.length() == 10) {
                line.put("birth_date", text, at);
            } else {
                speech.left(number, at, "NOT_MAPPED", text, "A day of birth is a day; this one is rounded.");
            }
        });
    }

    static SortedMap<String, String> carried(Piece interest) {
        return interest.text("details").flatMap(Details::read).orElseGet(TreeMap::new);
    }
}
