package org.zelian.warning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zelian.graph.Params;
import org.zelian.graph.Row;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;

/**
 * Who answers by the ledger, as known now.
 *
 * @param about the organisation whose kin and branches alone are asked for
 */
record ByLedger(Moment moment, Optional<PartyRef> about) implements Answers {
    @Override
    public List<Map.Entry<Seat, Bar>> barred() {
        return moment.rows("seats-of-the-barred", moment.known(), "person", "org").stream()
                .map(row -> Map.entry(Seat.of(row, moment), Bar.of(row)))
                .toList();
    }

    @Override
    public List<Answering> often(long enterprises, long sectors) {
        var params = moment.known()
                .and("sectorOf", moment.sectors())
                .and("enterprises", enterprises)
                .and("sectors", sectors);
        var found = new ArrayList<Map.Entry<Who, Answering.Finding>>();
        moment.rows("persons-who-answer-often", params, "person", "org")
                .forEach(row -> found.add(Map.entry(
                        moment.person(row, "person"),
                        new Answering.Finding(
                                row.text("support"),
                                row.text("rule"),
                                row.optionalText("trigger").orElse(""),
                                row.optionalText("sector").filter(sector -> !sector.isEmpty()),
                                row.optionalText("decisionNo").orElse(""),
                                row.optionalText("org").map(org -> moment.organisation(row, "org")),
                                Period.of(row.day("from"), row.day("to"))))));
        return Answering.each(found);
    }

    @Override
    public List<RiskMarks.Kin> kin() {
        return about(
                        "kin-of-listed",
                        "kin-of",
                        moment.known().and("offices", Forms.leading()),
                        "org",
                        "person",
                        "listed")
                .stream()
                .filter(row -> Forms.leads(row.text("office"), Forms.form(row.optionalText("form"))))
                .map(row -> new RiskMarks.Kin(
                        moment.organisation(row, "org"),
                        row.text("office"),
                        Days.later(row.day("from"), row.day("seatFrom")),
                        moment.person(row, "person"),
                        moment.organisation(row, "listed"),
                        row.optionalText("trigger").map(moment::listName).orElse(""),
                        row.optionalText("decisionNo").orElse("")))
                .toList();
    }

    @Override
    public List<RiskMarks.Branch> branches() {
        return about("parents-of-branches", "parent-of", moment.known(), "org", "branch").stream()
                .map(row -> new RiskMarks.Branch(
                        moment.organisation(row, "org"),
                        moment.organisation(row, "branch"),
                        RiskMarks.decision(
                                row.optionalText("trigger").orElse(""),
                                row.optionalText("decisionNo").orElse("")),
                        row.day("from")))
                .toList();
    }

    /** One query where all are asked for, another where one is: they go opposite ways. */
    private List<Row> about(String all, String one, Params params, String... parties) {
        return about.map(party -> moment.rows(one, params.and("ref", List.of(party.scheme(), party.value())), parties))
                .orElseGet(() -> moment.rows(all, params, parties));
    }
}
