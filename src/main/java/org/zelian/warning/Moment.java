package org.zelian.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zelian.graph.Graph;
import org.zelian.graph.Params;
import org.zelian.graph.Row;
import org.zelian.kernel.Tick;
import org.zelian.sanction.ListType;
import org.zelian.sanction.Lists;

/** A graph on a day, as known at a tick, with the lists that count. */
record Moment(Graph graph, LocalDate day, Tick tick, Lists lists) {
    <T> List<T> read(String query, Params params, Function<Row, T> toAnswer) {
        return graph.read("warning/" + query, params.map(), toAnswer);
    }

    Params onDay() {
        return Params.of("day", day);
    }

    Params known() {
        return onDay().and("tick", tick.number());
    }

    /** Codes of the enabled black lists. */
    List<String> black() {
        return lists.all().stream()
                .filter(ListType::isBlack)
                .map(ListType::code)
                .toList();
    }

    /** Codes of the lists of a sector. */
    List<String> ofSector(String sector) {
        return lists.all().stream()
                .filter(list -> list.sector().equals(sector))
                .map(ListType::code)
                .toList();
    }

    /** The sector of each list by its code. */
    Map<String, String> sectors() {
        return lists.all().stream().collect(Collectors.toMap(ListType::code, ListType::sector));
    }

    /** A list by its code, as officers call it. */
    String listName(String code) {
        return lists.find(code).map(list -> list.name().zh()).orElse(code);
    }
}
