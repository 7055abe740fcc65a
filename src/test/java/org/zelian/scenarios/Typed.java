package org.zelian.scenarios;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Types any question about the folder of a run, and compares what it says; short names stand for codes and numbers. */
final class Typed {
    private Typed() {}

    static Optional<String> difference(Item item, Path input, Scenario.Run run, Fixtures fixtures) {
        var words = new ArrayList<Object>();
        for (var word : String.valueOf(item.one("words")).split(" ")) {
            words.add(Counter.number(word, fixtures));
        }
        var day = item.one("on");
        words.addAll(List.of("--in", input, "--as-of", day == null ? run.asOf() : day));
        if (item.says("knownAt")) {
            words.addAll(List.of("--known-at", String.valueOf(item.one("knownAt"))));
        }
        var said = Door.ask(words.toArray());
        return item.all("says").stream()
                .filter(text -> fixtures.words(text).stream().noneMatch(said::contains))
                .map(text -> "it does not say " + text)
                .findFirst()
                .or(() -> item.all("silent").stream()
                        .filter(text -> fixtures.words(text).stream().anyMatch(said::contains))
                        .map(text -> "it says " + text)
                        .findFirst())
                .map(wrong -> wrong + ": " + said);
    }
}
