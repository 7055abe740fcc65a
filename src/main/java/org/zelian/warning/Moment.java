package org.zelian.warning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zelian.graph.Graph;
import org.zelian.graph.Params;
import org.zelian.graph.Row;
import org.zelian.graph.Ticks;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Tick;
import org.zelian.liability.Names;
import org.zelian.liability.Rulebook;
import org.zelian.sanction.ListType;
import org.zelian.sanction.Lists;

/** A graph on a day, as known at a tick: its rows, what parties are called then, who answers, and the lists that count. */
final class Moment {
    private final Graph graph;
    private final Rulebook book;
    private final LocalDate day;
    private final Tick tick;
    private final Optional<PartyRef> about;
    private final Map<PartyRef, String> names = new HashMap<>();
    private @Nullable Answers answers;

    /** @param about the organisation that alone is asked about, as far as who answers is concerned; empty for all */
    Moment(Graph graph, Rulebook book, LocalDate day, Tick tick, Optional<PartyRef> about) {
        this.graph = graph;
        this.book = book;
        this.day = day;
        this.tick = tick;
        this.about = about;
    }

    Graph graph() {
        return graph;
    }

    Rulebook book() {
        return book;
    }

    LocalDate day() {
        return day;
    }

    Tick tick() {
        return tick;
    }

    /** Who answers: by the ledger as known now, traced anew as known earlier, for the ledger knows the present only. */
    Answers answers() {
        var found = answers;
        if (found == null) {
            boolean earlier = tick.compareTo(new Ticks(graph).last()) < 0;
            found = earlier ? ByTrace.of(this, about) : new ByLedger(this, about);
            answers = found;
        }
        return found;
    }

    /** The rows of a query; the names of the parties in some of its columns are known then. */
    List<Row> rows(String query, Params params, String... parties) {
        var rows = graph.read("warning/" + query, params.map(), row -> row);
        learn(rows.stream()
                .flatMap(row -> Stream.of(parties).flatMap(column -> row.optionalText(column).stream()))
                .map(PartyRef::parse)
                .toList());
        return rows;
    }

    /** Hands over the rows of a query as they come; no names are learned. */
    void each(String query, Params params, Consumer<Row> row) {
        graph.stream("warning/" + query, params.map(), row);
    }

    /** Asks what some parties are called. */
    void learn(Collection<PartyRef> parties) {
        var unknown = parties.stream()
                .distinct()
                .filter(party -> !names.containsKey(party))
                .toList();
        var told = Names.on(graph, unknown, day, tick);
        unknown.forEach(party -> names.put(party, told.getOrDefault(party, "")));
    }

    /** An organisation whose name was learned. */
    Who organisation(PartyRef ref) {
        return new Who(ref, names.getOrDefault(ref, ""), "");
    }

    /** The organisation in a column whose names were learned. */
    Who organisation(Row row, String column) {
        return organisation(PartyRef.parse(row.text(column)));
    }

    /** A person whose name was learned. */
    Who person(PartyRef ref, String mask) {
        return new Who(ref, names.getOrDefault(ref, ""), mask);
    }

    /** The person in a column whose names were learned; the mask stands in a column of that name with {@code Mask}. */
    Who person(Row row, String column) {
        return person(
                PartyRef.parse(row.text(column)),
                row.optionalText(column + "Mask").orElse(""));
    }

    Params onDay() {
        return Params.of("day", day);
    }

    Params known() {
        return onDay().and("tick", tick.number());
    }

    /** Codes of the enabled black lists. */
    List<String> black() {
        return lists().all().stream()
                .filter(ListType::isBlack)
                .map(ListType::code)
                .toList();
    }

    /** Codes of the lists of a sector. */
    List<String> ofSector(String sector) {
        return lists().all().stream()
                .filter(list -> list.sector().equals(sector))
                .map(ListType::code)
                .toList();
    }

    /** The sector of each list by its code. */
    Map<String, String> sectors() {
        return lists().all().stream().collect(Collectors.toMap(ListType::code, ListType::sector));
    }

    /** A list by its code, as officers call it. */
    String listName(String code) {
        return lists().find(code).map(list -> list.name().zh()).orElse(code);
    }

    private Lists lists() {
        return book.rules().names().lists();
    }
}
