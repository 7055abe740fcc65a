package org.zelian.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.Role;
import org.zelian.kernel.Share;

/** An entity of FollowTheMoney that says something of others: a stake, an office, a link, a sanction. */
final class FtmLink {
    private final long number;
    private final String schema;
    private final Piece properties;
    private final FtmRecords records;
    private final Speech speech;
    private final SortedMap<String, String> carried;

    FtmLink(long number, String schema, Piece properties, FtmRecords records, Speech speech) {
        this.number = number;
        this.schema = schema;
        this.properties = properties;
        this.records = records;
        this.speech = speech;
        this.carried = FtmReader.carried(properties);
    }

    void speak() {
        if (!carried.isEmpty()) {
            properties.items("publisher").forEach(Piece::taken);
        }
        switch (schema) {
            case "Ownership" -> stake("owner", "asset");
            case "Directorship" -> office("director", "organization");
            case "Employment" -> office("employee", "employer");
            case "Representation", "UnknownLink" -> link();
            case "Sanction" -> sanction();
            default -> left("Zelian has no fact for it.");
        }
    }

    private void left(String why) {
        speech.left(number, properties.place(), "NOT_MAPPED", schema, why);
        properties.taken();
    }

    /** The one party that a property names. */
    private Optional<FileParty> end(String name) {
        var items = properties.items(name);
        if (items.size() != 1) {
            left(items.isEmpty() ? "It does not say who is " + name + "." : "It names several as " + name + ".");
            return Optional.empty();
        }
        var item = items.getFirst();
        return item.text()
                .map(
                        id -> records.party(id)
                                .orElseThrow(
                                        () -> new Misplaced(
                                                item.place(),
                                                "DANGLING_REFERENCE",
                                                "The file has no person and no organisation " + id + ".",
                                                "Deliver that entity in the same file, as a Person, Company, Organization or PublicBody.")));
    }

    private void stake(String owner, String asset) {
        var holder = end(owner);
        var held = holder.isEmpty() ? holder : end(asset);
        if (holder.isEmpty() || held.isEmpty()) {
            return;
        }
        var kind = FtmReader.first(properties, "ownershipType").orElse("direct");
        if (!kind.equalsIgnoreCase("direct")) {
            left("What is " + kind + " is computed here from the direct links.");
            return;
        }
        if (held.get().isPerson()) {
            left("A person cannot be owned.");
            return;
        }
        var line = row().put("held", held.get().ref(), at(asset))
                .put("holder", holder.get().ref(), at(owner));
        line.put("holder_kind", holder.get().isPerson() ? "PERSON" : "ORG");
        line.carried(carried, at("summary"), "kind", "amount", "total");
        if (carried.isEmpty()) {
            FtmReader.first(properties, "percentage").ifPresent(text -> percentage(line, text));
        } else {
            shares(line);
            List.of("percentage", "sharesValue", "sharesCurrency")
                    .forEach(name -> properties.items(name).forEach(Piece::taken));
        }
        speech.row("holdings", line);
    }

    private void shares(Line line) {
        Map.of("equity", "equity_pct", "voting", "voting_pct", "equityMin", "equity_min", "equityMax", "equity_max")
                .forEach((value, column) -> Optional.ofNullable(carried.get(value))
                        .filter(units -> units.matches("[0-9]{1,9}"))
                        .ifPresent(
                                units -> line.put(column, new Share(Long.parseLong(units)).percent(), at("summary"))));
    }

    /** {@code 80}, {@code 80 %} or {@code 25-50}; any other text leaves the share unknown, and is told. */
    private void percentage(Line line, String text) {
        var plain = text.replace("%", "").strip();
        var band = plain.split("\\s*-\\s*", -1);
        try {
            if (band.length == 2) {
                line.put("equity_min", Share.ofPercent(band[0]).percent(), at("percentage"));
                line.put("equity_max", Share.ofPercent(band[1]).percent(), at("percentage"));
            } else {
                line.put("equity_pct", Share.ofPercent(plain).percent(), at("percentage"));
            }
        } catch (Refusal noNumber) {
            speech.left(
                    number,
                    at("percentage"),
                    "PERCENTAGE_UNREADABLE",
                    text,
                    "The stake is taken with an unknown share: " + noNumber.found());
        }
    }

    private void office(String who, String where) {
        var person = end(who);
        var organisation = person.isEmpty() ? person : end(where);
        if (person.isEmpty() || organisation.isEmpty()) {
            return;
        }
        var text = FtmReader.first(properties, "role").orElse("");
        var role = carried.getOrDefault("office", foreign(text));
        if (role.isEmpty() || !person.get().isPerson() || organisation.get().isPerson()) {
            left("The office \"" + text + "\" is none that Zelian knows, or no person holds it.");
            return;
        }
        var line = row().put("org_uscc", organisation.get().ref(), at(where)).put("role", role, at("role"));
        person.get().name(line, "person_doc", "person_row", at(who));
        line.carried(
                carried,
                at("summary"),
                "title",
                "rowSource>source",
                "registeredOn>reg_date",
                "resolvedOn>resolution_date");
        speech.row("tenures", line);
    }

    private String foreign(String text) {
        try {
            var role = Role.parse(text);
            return role.office() ? role.name() : "";
        } catch (Refusal otherWords) {
            var words = text.toLowerCase(Locale.ROOT);
            boolean director = schema.equals("Directorship")
                    && words.matches(
                            "(.*\\b)?(managing |executive |independent )?director|member of the board.*|board member");
            return director ? "DIRECTOR" : "";
        }
    }

    /** A link says something only if it is of our own writing. */
    private void link() {
        boolean represents = schema.equals("Representation");
        var one = end(represents ? "agent" : "subject");
        var other = one.isEmpty() ? one : end(represents ? "client" : "object");
        if (one.isEmpty() || other.isEmpty()) {
            return;
        }
        properties.items("role").forEach(Piece::taken);
        switch (carried.getOrDefault("fact", "")) {
            case "BRANCH_OF" -> pair("branches", "branch_uscc", one.get(), "parent_uscc", other.get());
            case "OVERSEEN_BY" -> pair("superior_units", "org_uscc", one.get(), "unit_uscc", other.get(), "as");
            case "DETERMINES" ->
                pair("determinations", "org_uscc", other.get(), "controller_doc", one.get(), "level", "document", "as");
            case "HOLDS" -> stake("subject", "object");
            case "ARRANGEMENT" -> arrangement();
            default -> left("It is not said what the link is in law.");
        }
    }

    private void pair(String sheet, String column, FileParty one, String otherColumn, FileParty other, String... more) {
        var line = row().put(column, one.ref()).put(otherColumn, other.ref());
        speech.row(sheet, line.carried(carried, at("summary"), more));
    }

    private void arrangement() {
        var parts = carried.getOrDefault("parts", "").split(",");
        var ends = new ArrayList<FileParty>();
        for (int i = 0; i < parts.length; i++) {
            records.party(carried.getOrDefault("end" + i, "")).ifPresent(ends::add);
        }
        if (ends.size() != parts.length) {
            left("A party of the arrangement is not in the file.");
            return;
        }
        var line = row();
        if (carried.containsKey("group")) {
            line.put("member", ends.getFirst().ref());
            for (int i = 0; i < parts.length; i++) {
                if (parts[i].equals("LEAD")) {
                    line.put("lead", ends.get(i).ref());
                }
            }
            speech.row("groups", line.carried(carried, at("summary"), "group", "scope", "document"));
            return;
        }
        line.put("from_party", ends.get(0).ref()).put("to_party", ends.get(1).ref());
        if (ends.size() > 2) {
            line.put("over_org", ends.get(2).ref());
        }
        line.carried(carried, at("summary"), "arrangement>kind", "document", "scope");
        speech.row("arrangements", line);
    }

    private void sanction() {
        var subject = end("entity");
        if (subject.isEmpty()) {
            return;
        }
        if (!carried.getOrDefault("act", "").equals("LISTING") || subject.get().isPerson()) {
            left("No list that Zelian knows: it is stored as nothing, and nothing follows from it.");
            return;
        }
        for (var name : properties.members().keySet()) {
            properties.items(name).forEach(Piece::taken);
        }
        var line = new Line(number, properties.place(), "")
                .put("org_uscc", subject.get().ref(), at("entity"));
        var attributes = new TreeMap<>(carried);
        List.of("fact", "act", "ended", "endedFrom", "endedBy").forEach(attributes::remove);
        COLUMNS.forEach((value, column) -> {
            line.carried(carried, at("summary"), value + ">" + column);
            attributes.remove(value);
        });
        var text = new ArrayList<String>();
        attributes.forEach((name, value) -> text.add(name + "=" + value));
        speech.row("listings", line.put("attributes", String.join(";", text), at("summary")));
        if (carried.containsKey("ended")) {
            var end = new Line(number, properties.place(), "");
            end.carried(
                    carried,
                    at("summary"),
                    "decisionNo>decision_no",
                    "authority",
                    "ended>kind",
                    "endedFrom>from",
                    "endedBy>document");
            speech.row("ends", end);
        }
    }

    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("trigger", "list_code"),
            Map.entry("decisionNo", "decision_no"),
            Map.entry("authority", "authority"),
            Map.entry("decidedOn", "decision_date"),
            Map.entry("basisDocNo", "basis_doc_no"),
            Map.entry("basisDocDate", "basis_doc_date"),
            Map.entry("until", "until"),
            Map.entry("violationFrom", "violation_from"),
            Map.entry("violationTo", "violation_to"),
            Map.entry("publishedOn", "published_on"),
            Map.entry("servedOn", "served_on"),
            Map.entry("effectiveOn", "effective_date"),
            Map.entry("reason", "reason"));

    private Line row() {
        var line = new Line(number, properties.place(), schema);
        FtmReader.day(speech, number, line, "from", properties, "startDate");
        FtmReader.day(speech, number, line, "to", properties, "endDate");
        return line;
    }

    private String at(String name) {
        return properties.place() + "/" + name + "/0";
    }
}
