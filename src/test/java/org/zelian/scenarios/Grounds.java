package org.zelian.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What holds of every outcome, whatever its story: assertions 4, 5 and 6 of the scenarios. */
final class Grounds {
    private static final List<String> DECISIONS = List.of("listings.csv", "penalties.csv");
    private static final List<String> ACTS = List.of("judgments.csv", "orders.csv", "events.csv", "arrears.csv");
    private static final Set<String> BITES = Set.of("EFFECTIVE", "PROPOSED", "SUSPENDED");
    private static final Set<String> ADVICE = Set.of("K01", "K02", "I01", "S01");

    private Grounds() {}

    /** Every EFFECTIVE row has a support, a rule with basis, a certificate, and a naming or an office at the right time. */
    static Optional<String> everyEffectiveLiabilityStandsOnSomething(Outcome outcome) {
        var people = new People(outcome);
        var certificates = certificates(outcome);
        return liabilities(outcome)
                .filter(row -> row.at("state").equals("EFFECTIVE"))
                .map(row -> {
                    for (var column : List.of("support_id", "rule_id", "rule_version", "basis", "certificate_hash")) {
                        if (row.at(column).isBlank()) {
                            return "no " + column + " in " + row.shown();
                        }
                    }
                    if (certificates.stream()
                            .noneMatch(line ->
                                    line.contains(row.at("certificate_hash")) || line.contains(row.at("support_id")))) {
                        return "no certificate for " + row.shown();
                    }
                    return !row.at("person_ref").isEmpty() && !grounded(row, outcome, people)
                            ? "neither naming nor office carries " + row.shown()
                            : "";
                })
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** Watch lists and advice bind nobody. */
    static Optional<String> watchingAndAdvisingBindNobody(Outcome outcome) {
        return liabilities(outcome)
                .filter(row -> BITES.contains(row.at("state")))
                .filter(row -> row.at("mode").equals("ADVISE")
                        || row.at("trigger_code").startsWith("WATCH-")
                        || Set.of("FIN-LOAN", "ABN").contains(row.at("trigger_code"))
                        || (!row.at("person_ref").isEmpty() && ADVICE.contains(row.at("measure_code"))))
                .map(row -> "binding: " + row.shown())
                .findFirst()
                .or(() -> orderWithoutLiability(outcome));
    }

    /** Every order stands on a row that is or was in effect, and none on advice. */
    private static Optional<String> orderWithoutLiability(Outcome outcome) {
        return outcome.sheet("orders.csv").rows().stream()
                .filter(order -> ADVICE.contains(order.at("measure"))
                        || liabilities(outcome)
                                .noneMatch(row -> row.at("liability_id").equals(order.at("liability_id"))
                                        && row.at("decision_no").equals(order.at("decision_no"))
                                        && !row.at("mode").equals("ADVISE")
                                        && !Set.of("PROPOSED", "UNDER_REVIEW", "PENDING", "REJECTED")
                                                .contains(row.at("state"))))
                .map(row -> "an order without liability: " + row.shown())
                .findFirst();
    }

    /** Nobody answers whose identity is not settled. */
    static Optional<String> onlyResolvedPersonsAnswer(Outcome outcome) {
        var open = outcome.sheet("responsible-persons.csv").rows().stream()
                .filter(row -> !row.at("identity_state").equals("RESOLVED"))
                .map(row -> row.at("person_ref") + " " + row.at("person_name"))
                .toList();
        return liabilities(outcome)
                .filter(row -> !row.at("person_ref").isEmpty())
                .filter(row -> row.at("person_doc_masked").isBlank()
                        || open.contains(row.at("person_ref") + " " + row.at("person_name")))
                .map(row -> "identity not settled: " + row.shown())
                .findFirst();
    }

    private static Stream<Row> liabilities(Outcome outcome) {
        return outcome.sheet("liabilities.csv").rows().stream();
    }

    private static boolean grounded(Row row, Outcome outcome, People people) {
        return named(row, outcome, people)
                || outcome.fact("tenures.csv").rows().stream()
                        .filter(tenure -> people.same(tenure, "person_doc", row))
                        .filter(tenure -> tenure.at("void_on").isEmpty())
                        .filter(tenure -> inReach(row.at("org_uscc"), tenure.at("org_uscc"), outcome))
                        .anyMatch(tenure -> covers(tenure, row, outcome))
                || outcome.fact("determinations.csv").rows().stream()
                        .anyMatch(found -> people.same(found, "controller_doc", row))
                || ACTS.stream()
                        .flatMap(file -> outcome.fact(file).rows().stream())
                        .anyMatch(act -> people.same(act, "subject", row));
    }

    /** Named in the decision, or in a finding tied to it. */
    private static boolean named(Row row, Outcome outcome, People people) {
        return outcome.fact("named_persons.csv").rows().stream()
                .filter(name -> people.same(name, "person_doc", row))
                .anyMatch(name -> name.at("decision_no").equals(row.at("decision_no"))
                        || outcome.fact("findings.csv").rows().stream()
                                .filter(finding -> finding.at("decision_no").equals(name.at("decision_no")))
                                .anyMatch(finding ->
                                        finding.at("attributes").contains("about=" + row.at("decision_no"))));
    }

    private static boolean inReach(String subject, String org, Outcome outcome) {
        return org.equals(subject)
                || outcome.fact("branches.csv").rows().stream()
                        .anyMatch(branch -> branch.at("branch_uscc").equals(subject)
                                && branch.at("parent_uscc").equals(org));
    }

    private static boolean covers(Row tenure, Row row, Outcome outcome) {
        var from = tenure.at("from");
        var to = tenure.at("to").isEmpty() ? "9999" : tenure.at("to");
        return switch (row.at("role_time")) {
            case "AT_VIOLATION" ->
                DECISIONS.stream()
                        .flatMap(file -> outcome.fact(file).rows().stream())
                        .filter(act -> (act.at("decision_no") + act.at("CF_WSH")).equals(row.at("decision_no")))
                        .anyMatch(act -> from.compareTo(act.at("violation_to")) <= 0
                                && act.at("violation_from").compareTo(to) < 0);
            case "AT_DECISION" ->
                from.compareTo(row.at("decided_on")) <= 0
                        && row.at("decided_on").compareTo(to) < 0;
            case "NAMED" -> false;
            default -> true;
        };
    }

    private static List<String> certificates(Outcome outcome) {
        var file = outcome.out.resolve("certificates.jsonl");
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
