package org.zelian.warning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zelian.graph.Params;
import org.zelian.graph.Row;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.kernel.TriggerKind;
import org.zelian.liability.CaseFile;
import org.zelian.liability.Engine;
import org.zelian.liability.OfPerson;
import org.zelian.liability.State;
import org.zelian.liability.Support;
import org.zelian.liability.Tracer;

/**
 * Who answered as known at an earlier tick: traced anew from the facts of then, for the ledger knows the present only.
 * Everybody, or those alone who matter to one organisation; gives what the ledger of then gave.
 */
final class ByTrace implements Answers {
    private static final int AT_ONCE = 5_000;

    private final Moment moment;
    private final Tracer tracer;
    private final SortedMap<String, InForce> found = new TreeMap<>();
    private final Map<PartyRef, Party> parties = new HashMap<>();
    private final Map<String, String> sectors;
    private final Predicate<Who> wanted;

    /** A finding in force on the day, since when, and the one record that stands for its person. */
    private record InForce(Support support, PartyRef canonical, Period now) {
        PartyRef person() {
            return support.person();
        }

        PartyRef subject() {
            return support.act().subject();
        }

        String decision() {
            return support.act().decision().number();
        }

        List<Period> stretches() {
            return support.course().segments().stream()
                    .filter(segment -> segment.state() == State.EFFECTIVE)
                    .map(segment -> segment.days())
                    .toList();
        }
    }

    private record Party(PartyRef ref, boolean person, boolean organisation, String mask, List<String> industries) {}

    private ByTrace(Moment moment, Optional<PartyRef> about) {
        this.moment = moment;
        this.sectors = moment.sectors();
        this.tracer = new Tracer(new Engine(moment.book()), moment.graph(), moment.tick());
        if (about.isEmpty()) {
            tracer.all(group -> group.forEach(
                    traced -> traced.findings().supports().forEach(support -> take(support, traced.file()))));
            this.wanted = any -> true;
        } else {
            around(about.get());
            meet(List.of(about.get()));
            var own = parties.get(about.get());
            this.wanted = who -> own != null && who.ref().equals(own.ref());
        }
        var refs = new HashSet<PartyRef>();
        found.values().forEach(each -> refs.addAll(List.of(each.person(), each.canonical(), each.subject())));
        meet(refs);
    }

    static ByTrace of(Moment moment, Optional<PartyRef> about) {
        return new ByTrace(moment, about);
    }

    /** What reaches those in office there, and what its branches have against them. */
    private void around(PartyRef party) {
        var asked = moment.known().and("ref", List.of(party.scheme(), party.value()));
        for (var row : moment.rows("officers-of", asked)) {
            new OfPerson(moment.graph(), moment.book(), moment.tick())
                    .reaching(PartyRef.parse(row.text("person")))
                    .forEach(each -> take(each.support(), each.file()));
        }
        for (var row : moment.rows("branches-of", asked)) {
            tracer.one(PartyRef.parse(row.text("branch")))
                    .ifPresent(traced -> traced.findings().supports().forEach(support -> take(support, traced.file())));
        }
    }

    /** What rests on a decision held void by then is no reason to warn, whatever its course was before. */
    private void take(Support support, CaseFile file) {
        if (support.act().evidence().voided() != null) {
            return;
        }
        var canonical = support.entity() ? support.person() : file.canonical(support.person());
        support.on(moment.day())
                .filter(now -> now.state() == State.EFFECTIVE)
                .ifPresent(now -> found.put(support.id(), new InForce(support, canonical, now.days())));
    }

    private void meet(Collection<PartyRef> refs) {
        asked(
                "parties",
                Params.of("tick", moment.tick().number()),
                refs,
                (ref, row) -> parties.put(
                        ref,
                        new Party(
                                PartyRef.parse(row.text("party")),
                                row.flag("person"),
                                row.flag("organisation"),
                                row.optionalText("partyMask").orElse(""),
                                row.texts("industries"))));
    }

    private Optional<Party> party(PartyRef ref, Predicate<Party> is) {
        return Optional.ofNullable(parties.get(ref)).filter(is);
    }

    private Optional<Party> organisation(InForce each) {
        return party(each.subject(), Party::organisation);
    }

    @Override
    public List<Map.Entry<Seat, Bar>> barred() {
        var barred = new ArrayList<Map.Entry<Seat, Bar>>();
        var bans = by(
                InForce::person,
                each -> each.support().measures().stream()
                        .anyMatch(reach -> !reach.scope().isEmpty()));
        asked(
                "seats-of",
                moment.known(),
                bans.keySet(),
                (person, row) -> {
                    var seat = Seat.of(row, moment);
                    if (wanted.test(seat.org())) {
                        bans.getOrDefault(person, List.of())
                                .forEach(each -> barred.add(Map.entry(seat, bar(each, seat))));
                    }
                },
                "person",
                "org");
        return barred;
    }

    private Bar bar(InForce each, Seat seat) {
        var support = each.support();
        var subject = organisation(each);
        var start = seat.held().from();
        return new Bar(
                support.id(),
                support.rule().id(),
                support.rule().version(),
                support.act().trigger(),
                each.decision(),
                support.measures().stream()
                        .flatMap(reach -> Bar.items(reach.scope()))
                        .distinct()
                        .toList(),
                Days.whole(each.stretches()),
                start != null && each.stretches().stream().anyMatch(days -> days.contains(start)),
                subject.stream().map(party -> party.ref().toString()).toList(),
                subject.map(Party::industries).orElse(List.of()));
    }

    @Override
    public List<Answering> often(long enterprises, long sectors) {
        var byPerson = new LinkedHashMap<Party, List<InForce>>();
        for (var each : found.values()) {
            party(each.person(), Party::person)
                    .ifPresent(reached -> byPerson.computeIfAbsent(
                                    party(each.canonical(), Party::person).orElse(reached), any -> new ArrayList<>())
                            .add(each));
        }
        byPerson.values()
                .removeIf(all -> different(all, each -> organisation(each).map(Party::ref)) < enterprises
                        && different(all, this::sector) < sectors);
        byPerson.forEach((person, all) -> moment.learn(Stream.concat(
                        Stream.of(person.ref()),
                        all.stream().flatMap(each -> organisation(each).map(Party::ref).stream()))
                .toList()));
        var findings = new ArrayList<Map.Entry<Who, Answering.Finding>>();
        byPerson.forEach((person, all) -> {
            var who = moment.person(person.ref(), person.mask());
            all.forEach(each -> each.stretches().forEach(days -> findings.add(Map.entry(who, finding(each, days)))));
        });
        return Answering.each(findings);
    }

    private static long different(List<InForce> all, Function<InForce, Optional<?>> what) {
        return all.stream().map(what).flatMap(Optional::stream).distinct().count();
    }

    private Optional<String> sector(InForce each) {
        return isListing(each)
                ? Optional.ofNullable(sectors.get(each.support().act().trigger()))
                : Optional.empty();
    }

    private static boolean isListing(InForce each) {
        return each.support().act().kind() == TriggerKind.LISTING;
    }

    private Answering.Finding finding(InForce each, Period days) {
        return new Answering.Finding(
                each.support().id(),
                each.support().rule().id(),
                each.support().act().trigger(),
                sector(each),
                each.decision(),
                organisation(each).map(party -> moment.organisation(party.ref())),
                days);
    }

    @Override
    public List<RiskMarks.Kin> kin() {
        var kin = new ArrayList<RiskMarks.Kin>();
        var listed = by(
                InForce::person, each -> isListing(each) && organisation(each).isPresent());
        moment.learn(listed.values().stream()
                .flatMap(List::stream)
                .flatMap(each -> organisation(each).map(Party::ref).stream())
                .toList());
        var leading = Forms.leading();
        asked(
                "seats-of",
                moment.known(),
                listed.keySet(),
                (person, row) -> {
                    var seat = Seat.of(row, moment);
                    if (wanted.test(seat.org())
                            && leading.contains(seat.office())
                            && Forms.leads(seat.office(), seat.form())) {
                        for (var each : listed.getOrDefault(person, List.of())) {
                            organisation(each)
                                    .filter(other ->
                                            !other.ref().equals(seat.org().ref()))
                                    .ifPresent(other -> kin.add(new RiskMarks.Kin(
                                            seat.org(),
                                            seat.office(),
                                            Days.later(
                                                    each.now().from(),
                                                    seat.held().from()),
                                            seat.person(),
                                            moment.organisation(other.ref()),
                                            moment.listName(each.support().act().trigger()),
                                            each.decision())));
                        }
                    }
                },
                "person",
                "org");
        return kin;
    }

    @Override
    public List<RiskMarks.Branch> branches() {
        var branches = new ArrayList<RiskMarks.Branch>();
        var decided = by(InForce::subject, each -> organisation(each).isPresent());
        asked(
                "parents-of",
                moment.known(),
                decided.keySet(),
                (subject, row) -> {
                    var org = moment.organisation(row, "org");
                    if (wanted.test(org)) {
                        decided.getOrDefault(subject, List.of()).stream()
                                .collect(Collectors.groupingBy(
                                        each -> RiskMarks.decision(
                                                each.support().act().trigger(), each.decision()),
                                        TreeMap::new,
                                        Collectors.toList()))
                                .forEach((decision, all) -> branches.add(new RiskMarks.Branch(
                                        org,
                                        moment.organisation(row, "branch"),
                                        decision,
                                        Days.whole(all.stream()
                                                        .map(InForce::now)
                                                        .toList())
                                                .from())));
                    }
                },
                "org",
                "branch");
        return branches;
    }

    private Map<PartyRef, List<InForce>> by(Function<InForce, PartyRef> key, Predicate<InForce> which) {
        return found.values().stream()
                .filter(which)
                .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    }

    /** The rows of a query about some parties, each with the identifier it is about. */
    private void asked(
            String query, Params params, Collection<PartyRef> refs, BiConsumer<PartyRef, Row> row, String... names) {
        var all = refs.stream().map(ref -> List.of(ref.scheme(), ref.value())).toList();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            var some = List.copyOf(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
            moment.rows(query, params.and("refs", some), names)
                    .forEach(each -> row.accept(PartyRef.parse(each.text("asked")), each));
        }
    }
}
