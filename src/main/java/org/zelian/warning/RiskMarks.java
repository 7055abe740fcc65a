package org.zelian.warning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.zelian.graph.Params;
import org.zelian.graph.Row;
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
                .map(row -> {
                    var facts = new LinkedHashMap<String, String>();
                    facts.put("mark", "RISK");
                    facts.put("office", Forms.shown(row.text("office")));
                    facts.put("person", Who.person(row, "person").shown());
                    facts.put("listed", Who.organisation(row, "listed").shown());
                    facts.put(
                            "list",
                            row.optionalText("trigger").map(moment::listName).orElse(""));
                    facts.put("decision", row.optionalText("decisionNo").orElse(""));
                    return type.warn(
                            Who.organisation(row, "org"), Days.later(row.day("from"), row.day("seatFrom")), facts);
                });
    }

    private static Stream<Warning> parents(Moment moment, WarningLibrary library, String query, Params known) {
        if (!library.has("W05-BRANCH")) {
            return Stream.empty();
        }
        var type = library.get("W05-BRANCH");
        return moment.read(query, known, row -> row).stream().map(row -> {
            var facts = new LinkedHashMap<String, String>();
            facts.put("mark", "RISK");
            facts.put("branch", Who.organisation(row, "branch").shown());
            facts.put("decision", decision(row));
            return type.warn(Who.organisation(row, "org"), row.day("from"), facts);
        });
    }

    private static String decision(Row row) {
        return (row.optionalText("trigger").orElse("") + " "
                        + row.optionalText("decisionNo").orElse(""))
                .strip();
    }
}
