package org.zelian.scenarios;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Assertion 7: taking a listing away takes exactly what rests on it alone. */
final class Removal {
    private static final List<String> COMPARED = List.of(
            "person_name",
            "person_doc_masked",
            "org_uscc",
            "trigger_kind",
            "trigger_code",
            "decision_no",
            "rule_id",
            "rule_version",
            "role",
            "measure_code",
            "ban_scope",
            "state",
            "effective_from",
            "effective_to_inclusive");

    private Removal() {}

    /** Takes a listing, and what only speaks of it, out of a folder of facts. */
    static void take(Row listing, Path folder) {
        var no = listing.at("decision_no");
        var file = folder.resolve("listings.csv");
        var listings = Sheet.read(file);
        listings.without(listing::equals).write(file);
        var decidesMore = Overlay.tables(folder).stream()
                .filter(table -> List.of("penalties.csv", "orders.csv", "events.csv", "arrears.csv", "judgments.csv")
                        .contains(String.valueOf(table.getFileName())))
                .flatMap(table -> Sheet.read(table).rows().stream())
                .anyMatch(row -> no.equals(row.at("decision_no") + row.at("CF_WSH")));
        if (!decidesMore) {
            for (var name : List.of("named_persons.csv", "ends.csv", "suspensions.csv", "confirmations.csv")) {
                var table = Sheet.read(folder.resolve(name));
                if (!table.header().isEmpty()) {
                    table.without(row -> no.equals(row.at("decision_no"))).write(folder.resolve(name));
                }
            }
        }
    }

    /** Compares the findings before and after. */
    static Optional<String> difference(Row listing, Outcome before, Outcome after) {
        Predicate<Row> ofListing = row -> row.at("trigger_kind").equals("LISTING")
                && row.at("decision_no").equals(listing.at("decision_no"));
        var left =
                after.sheet("liabilities.csv").rows().stream().filter(ofListing).findFirst();
        if (left.isPresent()) {
            return Optional.of("it still carries " + left.get().shown());
        }
        // Overlap rows and blocks depend on what else was decided.
        Predicate<Row> compared =
                row -> !row.at("measure_code").equals("E01") && !row.at("state").equals("BLOCKED_NO_BASIS");
        var kept = told(before, compared.and(ofListing.negate()));
        var found = told(after, compared);
        if (!kept.equals(found)) {
            return Optional.of("the other rows change: " + firstOnlyIn(kept, found) + " / " + firstOnlyIn(found, kept));
        }
        return ids(before, compared.and(ofListing.negate())).equals(ids(after, compared))
                ? Optional.empty()
                : Optional.of("a liability with another support does not stay the same liability");
    }

    private static List<String> told(Outcome outcome, Predicate<Row> which) {
        return outcome.sheet("liabilities.csv").rows().stream()
                .filter(which)
                .map(row -> COMPARED.stream().map(row::at).collect(Collectors.joining("|")))
                .sorted()
                .toList();
    }

    private static Set<String> ids(Outcome outcome, Predicate<Row> which) {
        return outcome.sheet("liabilities.csv").rows().stream()
                .filter(which)
                .map(row -> row.at("liability_id"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String firstOnlyIn(List<String> one, List<String> other) {
        var rest = new ArrayList<>(one);
        other.forEach(rest::remove);
        return rest.isEmpty() ? "(nothing)" : rest.getFirst();
    }
}
