package org.zelian.liability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** What several sources say of one case about a decision: the one that knows its outcome counts, the others are earlier news. */
final class OfCase {
    private OfCase() {}

    /**
     * Of the statements about one case, of one kind and from one day, those that end first; all that belong to no case. What
     * is said of one person takes the place of what was said of the decision as a whole, and the other way round; what is
     * said of two persons stands side by side.
     */
    static List<Evidence> settled(List<Evidence> said) {
        var cases = new HashMap<String, List<Evidence>>();
        said.forEach(e -> key(e).ifPresent(key ->
                cases.computeIfAbsent(key, first -> new ArrayList<>()).add(e)));
        return said.stream()
                .filter(e -> key(e).map(key -> cases.getOrDefault(key, List.of()).stream()
                                .noneMatch(
                                        other -> ofOne(e, other) && end(other).isBefore(end(e))))
                        .orElse(true))
                .toList();
    }

    private static boolean ofOne(Evidence one, Evidence other) {
        var first = one.fact().ends();
        var second = other.fact().ends();
        return first.isEmpty() || second.isEmpty() || first.equals(second);
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
