package org.zelian.exchange;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A relationship of BODS, interest by interest: offices, stakes, branches, units above, determinations. */
final class BodsRelationship {
    private static final int INTERESTS = 400;

    private final long number;
    private final Piece statement;
    private final Piece details;
    private final BodsRecords records;
    private final Speech speech;
    private final Map<String, Integer> seen = new HashMap<>();

    BodsRelationship(long number, Piece statement, Piece details, BodsRecords records, Speech speech) {
        this.number = number;
        this.statement = statement;
        this.details = details;
        this.records = records;
        this.speech = speech;
    }

    void speak() {
        details.items("componentRecords").forEach(Piece::taken);
        var interests = details.items("interests");
        if (interests.size() > INTERESTS) {
            throw new Misplaced(
                    details.place() + "/interests",
                    "TOO_MANY_VALUES",
                    interests.size() + " interests in one relationship.",
                    "At most " + INTERESTS + ".");
        }
        var subject = end("subject");
        var party = end("interestedParty");
        if (subject.isEmpty() || party.isEmpty()) {
            interests.forEach(Piece::taken);
            return;
        }
        var arrangement = arrangement();
        if (arrangement.isPresent()) {
            interests.forEach(interest -> part(interest, arrangement.get()));
            return;
        }
        if (interests.isEmpty()) {
            left(details.place(), "no interest", "It is not said what the party has to do with the subject.");
        }
        var stakes = new LinkedHashMap<String, Line>();
        for (var interest : interests) {
            interest(interest, known(subject.get()), known(party.get()), stakes);
        }
        stakes.values().forEach(line -> speech.row("holdings", line));
    }

    private Optional<BodsArrangement> arrangement() {
        return BodsRecords.reference(details, "subject")
                .flatMap(records::arrangement)
                .or(() -> BodsRecords.reference(details, "interestedParty").flatMap(records::arrangement));
    }

    /** The arrangement itself says what its parties are; what else stands here is told. */
    private void part(Piece interest, BodsArrangement arrangement) {
        if (!arrangement.isTaken()) {
            left(interest.place(), interest.text("type").orElse(""), "It belongs to an arrangement that is not taken.");
            interest.taken();
            return;
        }
        for (var name : new String[] {"type", "details", "directOrIndirect", "startDate", "endDate"}) {
            interest.member(name).ifPresent(Piece::taken);
        }
        interest.truth("beneficialOwnershipOrControl");
    }

    /** The record at one end; empty, and told, if the statement says why it names nobody. */
    private Optional<String> end(String member) {
        var end = details.member(member).orElseThrow(() -> GleifBods.missing(details, member));
        if (end.isObject()) {
            var reason = end.text("reason").orElse("");
            left(end.place(), "unspecified: " + reason, "Nobody is named; a gap is no party.");
            end.taken();
            return Optional.empty();
        }
        var record = end.text().orElseThrow(() -> GleifBods.missing(details, member));
        if (records.find(record)
                .filter(known -> !known.type().equals("relationship"))
                .isEmpty()) {
            throw new Misplaced(
                    end.place(),
                    "DANGLING_REFERENCE",
                    "No statement of the file is about the record " + record + ".",
                    "Deliver the statement of that party in the same file.");
        }
        return Optional.of(record);
    }

    private FileParty known(String record) {
        return records.party(record)
                .orElseThrow(() -> new Misplaced(
                        details.place(),
                        "REFUSED_PARTY",
                        "The statement on the record " + record + " was refused.",
                        "Correct that statement."));
    }

    private void interest(Piece interest, FileParty subject, FileParty party, Map<String, Line> stakes) {
        var type = interest.text("type").orElse("");
        var carried = BodsReader.carried(interest);
        interest.truth("beneficialOwnershipOrControl")
                .filter(yes -> yes)
                .ifPresent(yes -> left(
                        interest.place() + "/beneficialOwnershipOrControl",
                        "true",
                        "Who is a beneficial owner is computed here from stakes and votes."));
        if (interest.text("directOrIndirect").filter("indirect"::equals).isPresent()) {
            left(interest.place(), "indirect " + type, "What is indirect is computed here from the direct links.");
            interest.taken();
            return;
        }
        if (subject.isPerson()) {
            left(interest.place(), type, "The subject is a person.");
            interest.taken();
            return;
        }
        switch (carried.getOrDefault("fact", "")) {
            case "SERVES" -> office(interest, subject, party, carried.getOrDefault("office", ""), carried);
            case "BRANCH_OF" -> plain("branches", interest, "branch_uscc", subject, "parent_uscc", party, carried);
            case "OVERSEEN_BY" ->
                plain("superior_units", interest, "org_uscc", subject, "unit_uscc", party, carried, "as");
            case "DETERMINES" ->
                plain(
                        "determinations",
                        interest,
                        "org_uscc",
                        subject,
                        "controller_doc",
                        party,
                        carried,
                        "level",
                        "document",
                        "as");
            default -> foreign(type, interest, subject, party, stakes, carried);
        }
    }

    private void foreign(
            String type,
            Piece interest,
            FileParty subject,
            FileParty party,
            Map<String, Line> stakes,
            SortedMap<String, String> carried) {
        switch (type) {
            case "shareholding", "votingRights" -> stake(type, interest, subject, party, stakes, carried);
            case "boardMember" -> office(interest, subject, party, "DIRECTOR", carried);
            case "boardChair" -> office(interest, subject, party, "DIRECTOR", new TreeMap<>(Map.of("title", type)));
            case "seniorManagingOfficial" -> office(interest, subject, party, "SENIOR_MANAGER", carried);
            default -> {
                left(interest.place(), type.isEmpty() ? "an interest of no type" : type, "Zelian has no fact for it.");
                interest.taken();
            }
        }
    }

    private void office(
            Piece interest, FileParty subject, FileParty party, String office, SortedMap<String, String> carried) {
        if (!party.isPerson()) {
            left(interest.place(), office, "An organisation in an office is not taken.");
            interest.taken();
            return;
        }
        var line = new Line(number, interest.place(), "");
        line.put("org_uscc", subject.ref(), details.place() + "/subject");
        party.name(line, "person_doc", "person_row", details.place() + "/interestedParty");
        line.put("role", office, interest.place() + "/type");
        line.carried(
                carried,
                interest.place() + "/details",
                "title",
                "rowSource>source",
                "registeredOn>reg_date",
                "resolvedOn>resolution_date");
        days(line, interest);
        speech.row("tenures", line);
    }

    private void plain(
            String sheet,
            Piece interest,
            String subjectColumn,
            FileParty subject,
            String partyColumn,
            FileParty party,
            SortedMap<String, String> carried,
            String... more) {
        var line = new Line(number, interest.place(), "");
        line.put(subjectColumn, subject.ref(), details.place() + "/subject");
        line.put(partyColumn, party.ref(), details.place() + "/interestedParty");
        line.carried(carried, interest.place() + "/details", more);
        days(line, interest);
        speech.row(sheet, line);
    }

    /** Shares and votes of the same days are one stake. */
    private void stake(
            String type,
            Piece interest,
            FileParty subject,
            FileParty party,
            Map<String, Line> stakes,
            SortedMap<String, String> carried) {
        boolean votes = type.equals("votingRights");
        var when = interest.text("startDate").orElse("") + " "
                + interest.text("endDate").orElse("");
        // The first shares and the first votes of the same days are one stake, and so on.
        var nth = when + " " + seen.merge(type + " " + when, 1, Integer::sum);
        var line = stakes.computeIfAbsent(
                nth,
                any -> new Line(number, interest.place(), "")
                        .put("held", subject.ref(), details.place() + "/subject")
                        .put("holder", party.ref(), details.place() + "/interestedParty")
                        .put("holder_kind", party.isPerson() ? "PERSON" : "ORG"));
        days(line, interest);
        line.carried(carried, interest.place() + "/details", "kind", "amount", "total");
        BodsShare.read(speech, number, line, interest, votes, !carried.isEmpty());
    }

    /** An interest ends on the first day on which it is not so any more; a closed record ends with its statement. */
    private void days(Line line, Piece interest) {
        line.take("from", interest, "startDate").take("to", interest, "endDate");
        var closed = statement.text("recordStatus").filter("closed"::equals).isPresent();
        if (closed && !line.has("to")) {
            statement.text("statementDate").filter(day -> day.length() >= 10).ifPresent(day -> {
                line.put("to", day.substring(0, 10), statement.place() + "/statementDate");
                left(interest.place(), "no endDate", "The record is closed: it ended on the day of the statement.");
            });
        }
    }

    private void left(String place, String found, String why) {
        speech.left(number, place, "NOT_MAPPED", found, why);
    }
}
