package org.zelian.exchange;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.zelian.kernel.Document;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.Uscc;

/** Reads single entities of FollowTheMoney: who the parties are, and what descriptions of them say. */
final class FtmReader {
    private static final List<String> SECRET =
            List.of("idNumber", "passportNumber", "socialSecurityNumber", "taxNumber", "innCode");

    private final String source;
    private final KeyMark mark;

    FtmReader(String source, KeyMark mark) {
        this.source = source;
        this.mark = mark;
    }

    static Piece properties(Piece entity) {
        return entity.object("properties").orElseThrow(() -> GleifBods.missing(entity, "properties"));
    }

    /** The first text of a property; further ones stay unread and are told. */
    static Optional<String> first(Piece properties, String name) {
        var items = properties.items(name);
        return items.isEmpty() ? Optional.empty() : items.getFirst().text();
    }

    /** Takes the first text of a property. */
    static void take(Line line, String column, Piece properties, String name) {
        first(properties, name).ifPresent(text -> line.put(column, text, properties.place() + "/" + name + "/0"));
    }

    /** What our own writing carries in a summary. */
    static SortedMap<String, String> carried(Piece properties) {
        var items = properties.items("summary");
        if (items.isEmpty()) {
            return new TreeMap<>();
        }
        return items.getFirst().text().flatMap(Details::read).orElseGet(TreeMap::new);
    }

    FileParty party(String schema, String id, Piece properties) {
        var own = ours(carried(properties));
        if (FtmRecords.isOrganisation(schema)) {
            var code = code(properties);
            return new FileParty(code.or(() -> own.map(PartyRef::toString)).orElse("SRC:" + source + ":" + id), "", "");
        }
        if (own.isPresent()) {
            var local = "SRC:" + source + ":";
            var ref = own.get().toString();
            if (ref.startsWith(local)) {
                return new FileParty(ref, ref.substring(local.length()), "");
            }
            if (own.get().isPerson()) {
                return new FileParty(ref, id, ref);
            }
        }
        return citizen(properties)
                .map(number -> new FileParty("CN-ID:" + number, id, "CN-ID:" + number))
                .orElseGet(() -> new FileParty("SRC:" + source + ":" + id, id, ""));
    }

    private Optional<PartyRef> ours(SortedMap<String, String> carried) {
        var ref = carried.getOrDefault("ref", "");
        return ref.isEmpty() || !mark.fits(carried.getOrDefault("key", ""))
                ? Optional.empty()
                : Optional.of(PartyRef.parse(ref));
    }

    /** The code of an organisation: its credit code if it is Chinese, else its LEI. */
    private static Optional<String> code(Piece properties) {
        boolean chinese = anyOf(properties, "jurisdiction", "cn"::equalsIgnoreCase)
                || anyOf(properties, "country", "cn"::equalsIgnoreCase);
        for (var name : List.of("uscCode", "registrationNumber", "taxNumber")) {
            var items = properties.items(name);
            var text = items.isEmpty() ? "" : items.getFirst().peek();
            if ((chinese || name.equals("uscCode")) && Uscc.isValid(text)) {
                return first(properties, name)
                        .map(code -> "USCC:" + Uscc.parse(code).value());
            }
        }
        var lei = properties.items("leiCode");
        return lei.isEmpty()
                ? Optional.empty()
                : lei.getFirst().text().map(text -> "LEI:" + lei.getFirst().by(text, Lei::parse));
    }

    private static boolean anyOf(Piece properties, String name, Predicate<String> test) {
        return properties.items(name).stream().anyMatch(item -> test.test(item.peek()));
    }

    /** A Chinese identity number, if there is one. */
    private static Optional<String> citizen(Piece properties) {
        return properties.items("idNumber").stream()
                .flatMap(item -> citizen(item.peek()).stream())
                .findFirst();
    }

    private static Optional<String> citizen(String text) {
        try {
            return Optional.of(Document.citizen(text).number());
        } catch (Refusal another) {
            return Optional.empty();
        }
    }

    /** A row of organisations. */
    void organisation(Speech speech, long number, Piece properties, FileParty party) {
        var carried = carried(properties);
        var line = new Line(number, properties.place(), party.ref()).put("uscc", party.ref());
        if (carried.getOrDefault("fact", "").equals("NAMELESS")) {
            properties.taken();
            return;
        }
        take(line, "name", properties, "name");
        take(line, "address", properties, "address");
        day(speech, number, line, "reg_date", properties, "incorporationDate");
        day(speech, number, line, "dereg_date", properties, "dissolutionDate");
        line.carried(
                carried,
                properties.place() + "/summary/0",
                "type",
                "region",
                "status",
                "stateOwned>state_owned",
                "scale",
                "industry",
                "formerNames>former_names");
        known(properties, carried, party);
        if (line.has("name")) {
            speech.row("enterprises", line);
        } else {
            speech.left(number, properties.place(), "NOT_MAPPED", "no name", "Known by its identifier only.");
        }
    }

    // What is said again in words of the format is not told as left out.
    private static void known(Piece properties, SortedMap<String, String> carried, FileParty party) {
        if (!carried.isEmpty()) {
            for (var name : List.of("legalForm", "status", "sector", "previousName", "jurisdiction", "publisher")) {
                properties.items(name).forEach(Piece::taken);
            }
        }
        if (party.ref().startsWith("USCC:")) {
            properties.items("jurisdiction").forEach(Piece::taken);
            properties.items("country").forEach(Piece::taken);
        }
    }

    /** A row of persons. */
    void person(Speech speech, long number, Piece properties, FileParty party) {
        var carried = carried(properties);
        var line = new Line(number, properties.place(), party.row()).put("row_id", party.row());
        if (carried.getOrDefault("fact", "").equals("NAMELESS")) {
            properties.taken();
            return;
        }
        take(line, "name", properties, "name");
        day(speech, number, line, "birth_date", properties, "birthDate");
        day(speech, number, line, "death_date", properties, "deathDate");
        line.carried(carried, properties.place() + "/summary/0", "documents>doc_mask");
        if (party.document().startsWith("CN-ID:") && !Parties.isToken(party.document())) {
            line.put("doc_number", party.document().substring("CN-ID:".length()), properties.place() + "/idNumber");
            line.put("doc_type", "CITIZEN_ID");
            properties.items("idNumber").forEach(Piece::taken);
        } else if (!party.document().isEmpty()) {
            line.put("doc_number", party.document(), properties.place() + "/summary/0");
        }
        for (var name : SECRET) {
            if (properties.has(name) && !(name.equals("idNumber") && line.has("doc_type"))) {
                // What it is stays unsaid: nobody may see it.
                speech.left(
                        number, properties.place() + "/" + name, "NOT_MAPPED", name, "Not a document that is known.");
                properties.items(name).forEach(Piece::taken);
            }
        }
        if (carried.containsKey("ref")
                && party.document().isEmpty()
                && !carried.getOrDefault("ref", "").startsWith("SRC:")) {
            speech.left(
                    number,
                    properties.place() + "/summary/0",
                    "NOT_MAPPED",
                    "a reference",
                    "The reference was made with another key; it means nothing here.");
        }
        if (line.has("name")) {
            speech.row("persons", line);
        } else {
            speech.left(
                    number, properties.place(), "NOT_MAPPED", "a person without a name", "Nobody can be told by it.");
        }
    }

    /** A day that is whole; one that is rounded to a month or a year is told and left out. */
    static void day(Speech speech, long number, Line line, String column, Piece properties, String name) {
        first(properties, name).ifPresent(text -> {
            var at = properties.place() + "/" + name + "/0";
            if (text.length() < 10) {
                speech.left(number, at, "NOT_MAPPED", text, "A day is asked for; this one is rounded.");
            } else {
                line.put(column, text.substring(0, 10), at);
            }
        });
    }

    /** Tells tokens from numbers of documents. */
    private static final class Parties {
        static boolean isToken(String ref) {
            return org.zelian.intake.Parties.token(ref).isPresent();
        }
    }
}
