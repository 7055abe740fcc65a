package org.zelian.warning;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zelian.graph.Params;
import org.zelian.kernel.PartyRef;

/**
 * Marks enterprises beside those that answer: led by somebody who answers for a listed one, or parent of a branch with
 * a decision against it (W05-RISK, W05-BRANCH). A mark, never a measure.
 */
final class RiskMarks implements Detector {
    @Override
    public List<Warning> find(Moment moment, WarningLibrary library) {
        return Stream.concat(
                        led(moment, library, "kin-of-listed", moment.known()),
                        parents(moment, library, "parents-of-branches", moment.known()))
                .distinct()
                .toList();
    }

    /** The marks of one organisation, without looking at the others. */
    static List<Warning> about(PartyRef party, Moment moment, WarningLibrary library) {
        var ref = List.of(party.scheme(), party.value());
        return Stream.concat(
                        led(moment, library, "kin-of", moment.known().and("ref", ref)),
                        parents(moment, library, "parent-of", moment.known().and("ref", ref)))
                .distinct()
                .toList();
    }

    private static Stream<Warning> led(Moment moment, WarningLibrary library, String query, Params known) {
        if (!library.has("W05-RISK")) {
            return Stream.empty();
        }
        var type = library.get("W05-RISK");
        var params = known.and("offices", Forms.leading());
        return moment.read(query, params, row -> row).stream()
                .filter(row -> Forms.leads(row.text("office"), Forms.form(row.optionalText("form"))))
                .map(row -> new Kin(
                                Who.organisation(row, "org"),
                                row.text("office"),
                                Days.later(row.day("from"), row.day("seatFrom")),
                                Who.person(row, "person"),
                                Who.organisation(row, "listed"),
                                row.optionalText("trigger")
                                        .map(moment::listName)
                                        .orElse(""),
                                row.optionalText("decisionNo").orElse(""))
                        .mark(type));
    }

    /** An organisation led by somebody who answers for the listing of another one. */
    record Kin(
            Who org, String office, @Nullable LocalDate since, Who person, Who listed, String list, String decision) {
        Warning mark(WarningType type) {
            var facts = new LinkedHashMap<String, String>();
            facts.put("mark", "RISK");
            facts.put("office", Forms.shown(office));
            facts.put("person", person.shown());
            facts.put("listed", listed.shown());
            facts.put("list", list);
            facts.put("decision", decision);
            return type.warn(org, since, facts);
        }
    }

    private static Stream<Warning> parents(Moment moment, WarningLibrary library, String query, Params known) {
        if (!library.has("W05-BRANCH")) {
            return Stream.empty();
        }
        var type = library.get("W05-BRANCH");
        return moment.read(query, known, row -> row).stream()
                .map(row -> new Branch(
                                Who.organisation(row, "org"),
                                Who.organisation(row, "branch"),
                                decision(
                                        row.optionalText("trigger").orElse(""),
                                        row.optionalText("decisionNo").orElse("")),
                                row.day("from"))
                        .mark(type));
    }

    /** An organisation of which a branch has a decision against it. */
    record Branch(
            Who org, Who branch, String decision, @Nullable LocalDate since) {
        Warning mark(WarningType type) {
            var facts = new LinkedHashMap<String, String>();
            facts.put("mark", "RISK");
            facts.put("branch", branch.shown());
            facts.put("decision", decision);
            return type.warn(org, since, facts);
        }
    }

    static String decision(String trigger, String number) {
        return (trigger + " " + number).strip();
    }
}
