package org.zelian.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zelian.control.OneName;
import org.zelian.graph.Params;
import org.zelian.graph.Row;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.TriggerKind;
import org.zelian.liability.Act;
import org.zelian.liability.Engine;
import org.zelian.liability.OfPerson;
import org.zelian.liability.Rulebook;
import org.zelian.liability.Segment;
import org.zelian.liability.State;
import org.zelian.liability.Support;
import org.zelian.liability.Tracer;

/** The risk marks of one organisation as known at an earlier tick: traced anew, for the ledger knows the present only. */
final class EarlierMarks {
    private final Rulebook book;
    private final Moment moment;
    private final WarningLibrary library;
    private final Tracer tracer;

    EarlierMarks(Rulebook book, Moment moment, WarningLibrary library) {
        this.book = book;
        this.moment = moment;
        this.library = library;
        this.tracer = new Tracer(new Engine(book), moment.graph(), moment.tick());
    }

    List<Warning> about(PartyRef party) {
        return Stream.concat(
                        library.has("W05-RISK") ? led(party) : Stream.empty(),
                        library.has("W05-BRANCH") ? branches(party) : Stream.empty())
                .distinct()
                .toList();
    }

    private Stream<Warning> led(PartyRef party) {
        var own = OneName.all(moment.graph(), moment.tick(), party);
        return rows("leaders-of", moment.known().and("offices", Forms.leading()), party).stream()
                .filter(row -> Forms.leads(row.text("office"), Forms.form(row.optionalText("form"))))
                .flatMap(row -> new OfPerson(moment.graph(), book, moment.tick())
                        .reaching(PartyRef.parse(row.text("person"))).stream()
                                .map(OfPerson.Found::support)
                                .filter(support -> isListingOfAnother(support, own))
                                .flatMap(support -> inForce(support).stream().map(now -> kin(row, support, now))))
                .map(kin -> kin.mark(library.get("W05-RISK")));
    }

    private static boolean isListingOfAnother(Support support, Set<PartyRef> own) {
        var subject = support.act().subject();
        return support.act().kind() == TriggerKind.LISTING && subject.isOrganisation() && !own.contains(subject);
    }

    private RiskMarks.Kin kin(Row row, Support support, Segment now) {
        var listed = support.act().subject();
        return new RiskMarks.Kin(
                Who.organisation(row, "org"),
                row.text("office"),
                Days.later(now.days().from(), row.day("seatFrom")),
                Who.person(row, "person"),
                new Who(listed, tracer.names(List.of(listed)).getOrDefault(listed, ""), ""),
                moment.listName(support.act().trigger()),
                support.act().decision().number());
    }

    private Stream<Warning> branches(PartyRef party) {
        return rows("branches-of", moment.known(), party).stream().flatMap(row -> {
            var decisions = new TreeMap<String, List<Segment>>();
            tracer.one(PartyRef.parse(row.text("branch")))
                    .ifPresent(traced -> traced.findings()
                            .supports()
                            .forEach(support -> inForce(support)
                                    .ifPresent(now -> decisions
                                            .computeIfAbsent(decision(support.act()), any -> new ArrayList<>())
                                            .add(now))));
            return decisions.entrySet().stream()
                    .map(each -> new RiskMarks.Branch(
                                    Who.organisation(row, "org"),
                                    Who.organisation(row, "branch"),
                                    each.getKey(),
                                    earliest(each.getValue()))
                            .mark(library.get("W05-BRANCH")));
        });
    }

    private static String decision(Act act) {
        return RiskMarks.decision(act.trigger(), act.decision().number());
    }

    private static @Nullable LocalDate earliest(List<Segment> stretches) {
        var first = stretches.getFirst().days().from();
        for (var each : stretches) {
            first = Days.earlier(first, each.days().from());
        }
        return first;
    }

    private Optional<Segment> inForce(Support support) {
        return support.on(moment.day()).filter(now -> now.state() == State.EFFECTIVE);
    }

    private List<Row> rows(String query, Params known, PartyRef party) {
        return moment.read(query, known.and("ref", List.of(party.scheme(), party.value())), row -> row);
    }
}
