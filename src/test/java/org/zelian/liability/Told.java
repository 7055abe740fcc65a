package org.zelian.liability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zelian.graph.Graph;
import org.zelian.kernel.Tick;
import org.zelian.warning.Overlaps;
import org.zelian.warning.WarningLibrary;
import org.zelian.warning.Warnings;

/**
 * What everybody answers for as known at a tick, as text: each support with its certificate and the liabilities it holds
 * up, and whom no basis reaches; all warnings and overlaps of two days; under the rules of that time.
 */
record Told(Tick tick, Rulebook book, SortedMap<String, List<String>> bySubject, List<String> warnings) {
    private static final List<LocalDate> DAYS = List.of(LocalDate.parse("2026-09-15"), LocalDate.parse("2026-12-01"));

    static Told at(Graph graph, Rulebook book, Tick tick) {
        var all = new TreeMap<String, List<String>>();
        new Tracer(new Engine(book), graph, tick)
                .all(group -> group.forEach(one ->
                        all.put(one.file().subject().toString(), Collections.unmodifiableList(lines(one, book)))));
        return new Told(tick, book, all, warned(graph, book, tick));
    }

    private static List<String> warned(Graph graph, Rulebook book, Tick tick) {
        var lines = new ArrayList<String>();
        for (var day : DAYS) {
            new Warnings(book).on(graph, day, tick).forEach(warning -> lines.add(day + " " + warning));
            new Overlaps(book, WarningLibrary.shipped())
                    .on(graph, day, tick)
                    .forEach(overlap -> lines.add(day + " " + overlap));
        }
        return lines;
    }

    private static List<String> lines(Traced traced, Rulebook book) {
        var lines = new ArrayList<String>();
        for (var support : traced.findings().supports()) {
            var canonical = support.entity() ? support.person() : traced.file().canonical(support.person());
            var held = support.measures().stream()
                    .map(reach -> Liabilities.id(canonical, reach))
                    .toList();
            lines.add(support.id() + " " + canonical + " " + held + " "
                    + Certificate.of(support, book).line());
        }
        traced.findings().blocked().forEach(blocked -> lines.add(blocked.toString()));
        return lines;
    }

    /** How many subjects something was told of. */
    int answers() {
        return bySubject.size();
    }

    /** The ids of the supports of subjects whose name has an ending. */
    List<String> supportsOf(String ending) {
        return bySubject.entrySet().stream()
                .filter(told -> told.getKey().endsWith(ending))
                .flatMap(told -> told.getValue().stream())
                .filter(line -> !line.startsWith("Blocked"))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
    }

    /** The same question once more: every subject is told the same, letter by letter. */
    void mustBeToldAgain(Graph graph) {
        var again = at(graph, book, tick);
        assertThat(again.bySubject.keySet()).isEqualTo(bySubject.keySet());
        bySubject.forEach((subject, lines) -> assertThat(again.bySubject.get(subject))
                .as("as known at tick %d, of %s, whose name ends with the seed", tick.number(), subject)
                .isEqualTo(lines));
        assertThat(again.warnings)
                .as("warnings and overlaps as known at tick %d", tick.number())
                .isEqualTo(warnings);
    }

    /** Of each warning, and of overlaps, how many were told that another does not tell. */
    Map<String, Long> warnedOtherwise(Told other) {
        var rest = new ArrayList<>(warnings);
        rest.removeAll(other.warnings);
        return byId(rest);
    }

    /** Of each warning, and of overlaps, how many were told. */
    Map<String, Long> warned() {
        return byId(warnings);
    }

    private static Map<String, Long> byId(List<String> lines) {
        return lines.stream()
                .map(line -> line.replaceAll("^\\S+ (?:Warning\\[id=([^,]+)|(Overlap)).*", "$1$2"))
                .collect(Collectors.groupingBy(id -> id, TreeMap::new, Collectors.counting()));
    }

    /** How many subjects are told something else by another. */
    long answersOtherwise(Told other) {
        return bySubject.entrySet().stream()
                .filter(told -> !told.getValue().equals(other.bySubject.get(told.getKey())))
                .count();
    }
}
