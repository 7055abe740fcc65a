package org.zelian.liability;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** What several sources say of one case about a decision: the one that knows its outcome counts, the others are earlier news. */
final class OfCase {
    private OfCase() {}

    /** Of the statements about one case, of one kind and from one day, those that end first; all that belong to no case. */
    static List<Evidence> settled(List<Evidence> said) {
        var first = new HashMap<String, LocalDate>();
        said.forEach(e -> key(e).ifPresent(key -> first.merge(key, end(e), (a, b) -> a.isBefore(b) ? a : b)));
        return said.stream()
                .filter(e -> key(e).map(key -> end(e).equals(first.get(key))).orElse(true))
                .toList();
    }

    private static Optional<String> key(Evidence said) {
        var fact = said.fact();
        return fact.value("caseNo")
                .map(number -> String.join(
                        "|",
                        fact.kind().name(),
                        number,
                        fact.value("end").orElse(""),
                        String.valueOf(fact.valid().from())));
    }

    private static LocalDate end(Evidence said) {
        return Optional.ofNullable(said.fact().valid().to()).orElse(LocalDate.MAX);
    }
}
