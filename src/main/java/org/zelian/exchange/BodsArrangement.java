package org.zelian.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** An arrangement in a BODS file: an entity, whose parties and object stand in relationships. */
final class BodsArrangement {
    private final long number;
    private final String place;
    private final SortedMap<String, String> carried;
    private final String from;
    private final String to;
    private final List<Part> parts = new ArrayList<>();

    /** Somebody's part: HOLDER, OWNER, MEMBER, LEAD …, or OVER for the organisation that it is about. */
    private record Part(int at, String part, FileParty party, String from, String to) {}

    BodsArrangement(long number, Piece details) {
        this.number = number;
        this.place = details.place();
        this.carried = carried(details);
        this.from = details.text("foundingDate").orElse("");
        this.to = details.text("dissolutionDate").orElse("");
    }

    static boolean is(Piece details) {
        return details.object("entityType")
                .flatMap(type -> type.text("type"))
                .filter("arrangement"::equals)
                .isPresent();
    }

    private static SortedMap<String, String> carried(Piece details) {
        return details.object("entityType")
                .flatMap(type -> type.text("details"))
                .flatMap(Details::read)
                .orElseGet(TreeMap::new);
    }

    void add(FileParty party, Piece relationship) {
        for (var interest : relationship.items("interests")) {
            var ours = interest.text("details").flatMap(Details::read);
            var part = switch (interest.text("type").orElse("")) {
                case "nominee" -> "HOLDER";
                case "nominator" -> "OWNER";
                default -> ours.map(values -> values.getOrDefault("part", "")).orElse("");
            };
            put(party, interest, part, ours);
        }
    }

    void over(FileParty party, Piece relationship) {
        for (var interest : relationship.items("interests")) {
            put(party, interest, "OVER", interest.text("details").flatMap(Details::read));
        }
    }

    private void put(FileParty party, Piece interest, String part, Optional<SortedMap<String, String>> ours) {
        int at = ours.map(values -> values.getOrDefault("at", ""))
                .filter(text -> text.matches("[0-9]{1,3}"))
                .map(Integer::parseInt)
                .orElse(parts.size());
        if (!part.isEmpty() && parts.size() < 100) {
            parts.add(new Part(
                    at,
                    part,
                    party,
                    interest.text("startDate").orElse(""),
                    interest.text("endDate").orElse("")));
        }
    }

    /** Says the arrangement, as a row of groups or of arrangements; or that it cannot be said. */
    void speak(Speech speech) {
        var over = parts.stream().filter(each -> each.part().equals("OVER")).findFirst();
        var who = who();
        if (isGroup()) {
            group(speech, who);
            return;
        }
        var first = one(List.of("HOLDER", "GRANTOR", "MEMBER"));
        var second = one(List.of("OWNER", "PROXY", "LEAD"));
        if (!isTaken() || first.isEmpty() || second.isEmpty()) {
            speech.left(
                    number,
                    place,
                    "NOT_MAPPED",
                    "an arrangement of " + who.size() + " parties",
                    "An arrangement is taken that has a nominee and a nominator, or is of our own writing.");
            return;
        }
        var line = line(first.get())
                .put("kind", carried.getOrDefault("arrangement", "NOMINEE"))
                .put("from_party", first.get().party().ref())
                .put("to_party", second.get().party().ref());
        over.ifPresent(each -> line.put("over_org", each.party().ref()));
        speech.row("arrangements", line.carried(carried, place, "document", "scope"));
    }

    /** Whether it is one that can be said. */
    boolean isTaken() {
        return isGroup()
                || (who().size() == 2
                        && one(List.of("HOLDER", "GRANTOR", "MEMBER")).isPresent()
                        && one(List.of("OWNER", "PROXY", "LEAD")).isPresent());
    }

    private boolean isGroup() {
        return carried.containsKey("group") && !who().isEmpty();
    }

    /** Those who have a part, in the order in which they were written. */
    private List<Part> who() {
        return parts.stream()
                .filter(each -> !each.part().equals("OVER"))
                .sorted(Comparator.comparingInt(Part::at))
                .toList();
    }

    private Optional<Part> one(List<String> names) {
        return who().stream().filter(each -> names.contains(each.part())).findFirst();
    }

    private void group(Speech speech, List<Part> who) {
        var line = line(who.getFirst()).put("member", who.getFirst().party().ref());
        who.stream()
                .filter(each -> each.part().equals("LEAD"))
                .findFirst()
                .ifPresent(lead -> line.put("lead", lead.party().ref()));
        speech.row("groups", line.carried(carried, place, "group", "scope", "document"));
    }

    private Line line(Part part) {
        var line = new Line(number, place, carried.getOrDefault("arrangement", "nomination"));
        days(line, "from", from.isEmpty() ? part.from() : from);
        days(line, "to", to.isEmpty() ? part.to() : to);
        return line;
    }

    private static void days(Line line, String column, String day) {
        if (!day.isEmpty()) {
            line.put(column, day);
        }
    }
}
