package org.zelian.liability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zelian.graph.Graph;
import org.zelian.kernel.Tick;

/**
 * What everybody answers for as known at a tick, as text: each support with its certificate and the liabilities it holds
 * up, and whom no basis reaches; under the rules of that time.
 */
record Told(Tick tick, Rulebook book, SortedMap<String, List<String>> bySubject) {
    static Told at(Graph graph, Rulebook book, Tick tick) {
        var all = new TreeMap<String, List<String>>();
        new Tracer(new Engine(book), graph, tick)
                .all(group -> group.forEach(one ->
                        all.put(one.file().subject().toString(), Collections.unmodifiableList(lines(one, book)))));
        return new Told(tick, book, all);
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
    }

    /** How many subjects are told something else by another. */
    long answersOtherwise(Told other) {
        return bySubject.entrySet().stream()
                .filter(told -> !told.getValue().equals(other.bySubject.get(told.getKey())))
                .count();
    }
}
