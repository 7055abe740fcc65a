package org.zelian.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;

/** The rows that create facts, as the create queries want them. */
final class FactRows {
    private static final Map<String, String> ACT_LABELS = Map.of(
            "LISTING", "Listing",
            "PENALTY", "Penalty",
            "JUDGMENT", "Judgment",
            "ORDER", "CourtOrder",
            "FINDING", "Finding",
            "EVENT", "Event",
            "ARREARS", "Arrears",
            "OVERDUE_LOAN", "OverdueLoan");

    private FactRows() {}

    static String query(FactKind kind) {
        return "graph/create-" + dashed(kind);
    }

    static String known(FactKind kind) {
        return "graph/" + dashed(kind) + "-known";
    }

    private static String dashed(FactKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Map<String, Object> row(Fact fact, Map<String, Object> properties, Map<PartyRef, Parties.Known> parties) {
        var ends = fact.ends().stream().map(end -> Parties.known(parties, end)).toList();
        var row = new HashMap<String, Object>();
        row.put("properties", properties);
        if (Shelf.of(fact.kind()).isRelationship()) {
            row.put("from", ends.get(0).key());
            row.put("to", ends.get(1).key());
            noteOtherNames(fact, ends, properties);
            return row;
        }
        properties.put("factKind", fact.kind().name());
        properties.put("ends", texts(fact));
        switch (fact.kind()) {
            case ARRANGEMENT -> addParts(fact, ends, row);
            case ACT -> {
                row.put("ends", keys(ends));
                row.put("labels", actLabels(fact));
            }
            case PROFILE, PERSON -> {
                row.put("ends", keys(ends));
                row.put("open", Sentinels.FOREVER);
            }
            default -> row.put("ends", keys(ends));
        }
        return row;
    }

    // A relationship carries the identifiers of its ends only where they are not those the parties came with.
    private static void noteOtherNames(Fact fact, List<Parties.Known> ends, Map<String, Object> properties) {
        for (var i = 0; i < ends.size(); i++) {
            if (!ends.get(i).ref().equals(fact.end(i))) {
                properties.put("ends", texts(fact));
            }
        }
    }

    private static void addParts(Fact fact, List<Parties.Known> ends, Map<String, Object> row) {
        var parts = fact.value("parts").map(text -> text.split(",")).orElse(new String[0]);
        var members = new ArrayList<Map<String, Object>>();
        var over = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < ends.size(); i++) {
            var part = i < parts.length ? parts[i] : "MEMBER";
            if (part.equals("OVER")) {
                over.add(Map.of("key", ends.get(i).key(), "at", i));
            } else {
                members.add(Map.of("key", ends.get(i).key(), "part", part, "at", i));
            }
        }
        row.put("members", members);
        row.put("over", over);
    }

    private static List<String> actLabels(Fact fact) {
        return fact.value("act").map(ACT_LABELS::get).map(List::of).orElse(List.of());
    }

    private static List<String> texts(Fact fact) {
        return fact.ends().stream().map(PartyRef::toString).toList();
    }

    private static List<String> keys(List<Parties.Known> ends) {
        return ends.stream().map(Parties.Known::key).toList();
    }
}
