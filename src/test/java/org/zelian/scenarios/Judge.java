package org.zelian.scenarios;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares what was found with what is expected, and says the difference in a sentence. */
final class Judge {
    private final Fixtures fixtures;

    Judge(Fixtures fixtures) {
        this.fixtures = fixtures;
    }

    /** Gives the sentence that tells what is wrong, or nothing if the expectation holds. */
    Optional<String> judge(Scenario scenario, Scenario.Run run, Item item, Outcome outcome) {
        return difference(run, item, outcome)
                .map(found -> scenario.id() + " · " + run.name() + " (as of " + run.asOf() + "): expected "
                        + item.section().key + " {" + item.shown() + "}, because " + item.why() + "; but " + found);
    }

    private Optional<String> difference(Scenario.Run run, Item item, Outcome outcome) {
        var refusal = outcome.refusal;
        if (item.section() == Section.REFUSED) {
            return refused(item, outcome);
        }
        if (refusal != null) {
            return Optional.of("the trace ended with " + refusal);
        }
        if (item.section() == Section.ASKED) {
            return Counter.difference(item, outcome.input, run, fixtures);
        }
        if (item.section() == Section.TYPED) {
            return Typed.difference(item, outcome.input, run, fixtures);
        }
        if (item.section() == Section.SUMMARY) {
            return Summary.difference(item, outcome.out.resolve(item.section().file));
        }
        var rows = outcome.sheet(item.section().file).rows();
        return switch (item.section()) {
            case NONE -> none(item, rows);
            case ONLY -> only(item, rows);
            case CONSOLIDATED -> consolidated(item, rows);
            case SAME_PERSON -> samePerson(item, rows);
            case OVERLAPS -> overlap(item, run.asOf(), rows);
            default -> rows(item, rows);
        };
    }

    private Optional<String> rows(Item item, List<Row> rows) {
        var selected = rows.stream()
                .filter(item.fits(false, fixtures))
                .filter(row -> item.says("measure") || !isAdvice(row))
                .toList();
        var right = selected.stream().filter(item.fits(true, fixtures)).toList();
        var count = item.one("count");
        if (count != null) {
            return right.size() == Integer.parseInt(count)
                    ? Optional.empty()
                    : Optional.of("there are " + right.size() + nearest(item, rows));
        }
        if (selected.isEmpty()) {
            return Optional.of("there is no such row" + nearest(item, rows));
        }
        if (right.isEmpty() || (!item.says("some") && right.size() < selected.size())) {
            var wrong = selected.stream().filter(row -> !right.contains(row)).toList();
            return Optional.of(wrong.size() + " of " + selected.size() + " such rows differ" + nearest(item, wrong));
        }
        return Optional.empty();
    }

    /** Advice to banks stands apart from the measures of the same row: only who asks for it by its code meets it. */
    private static boolean isAdvice(Row row) {
        return row.at("state").equals("ADVISORY");
    }

    private Optional<String> none(Item item, List<Row> rows) {
        var found = rows.stream()
                .filter(item.fits(false, fixtures))
                .filter(item.fits(true, fixtures))
                .filter(row -> !item.says("states") || item.all("states").contains(row.at("state")))
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of("there are " + found.size() + nearest(item, found));
    }

    private Optional<String> only(Item item, List<Row> rows) {
        var others = rows.stream()
                .filter(item.fits(false, fixtures))
                .filter(row -> !item.says("states") || item.all("states").contains(row.at("state")))
                .filter(row -> item.all("subjects").stream().noneMatch(id -> isAbout(row, id)))
                .toList();
        return others.isEmpty() ? Optional.empty() : Optional.of("others are reached" + nearest(item, others));
    }

    private boolean isAbout(Row row, String id) {
        return (fixtures.orgs().containsKey(id) ? Cell.entity() : Cell.person()).fits(row, List.of(id), fixtures);
    }

    /** One liability with a support from each organisation, in force until the last of them ends. */
    private Optional<String> consolidated(Item item, List<Row> rows) {
        var supports = rows.stream()
                .filter(item.fits(false, fixtures))
                .filter(item.fits(true, fixtures))
                .toList();
        var orgs = supports.stream().map(row -> row.at("org_uscc")).collect(Collectors.toCollection(TreeSet::new));
        var wanted =
                item.all("orgs").stream().map(id -> fixtures.org(id).uscc()).collect(Collectors.toSet());
        var liabilities = supports.stream()
                .collect(Collectors.groupingBy(
                        row -> row.at("measure_code") + " " + row.at("ban_scope"),
                        Collectors.mapping(row -> row.at("liability_id"), Collectors.toSet())));
        var until =
                supports.stream().map(row -> row.at("effective_to_inclusive")).max(Comparator.naturalOrder());
        if (!orgs.equals(new TreeSet<>(wanted))) {
            return Optional.of("the supports come from " + orgs + nearest(item, rows));
        }
        if (liabilities.values().stream().anyMatch(ids -> ids.size() > 1 || ids.contains(""))) {
            return Optional.of("one measure has several liabilities: " + liabilities);
        }
        return item.says("until") && !until.equals(Optional.ofNullable(item.one("until")))
                ? Optional.of("the last support ends " + until.orElse("never") + nearest(item, rows))
                : Optional.empty();
    }

    /** Whether the rows of several organisations are about one person or each about another. */
    private Optional<String> samePerson(Item item, List<Row> rows) {
        var persons = new HashSet<String>();
        for (var id : item.all("orgs")) {
            var of = rows.stream()
                    .filter(item.fits(false, fixtures))
                    .filter(row -> row.at("org_uscc").equals(fixtures.org(id).uscc()))
                    .map(row -> row.at("person_ref"))
                    .filter(ref -> !ref.isEmpty())
                    .collect(Collectors.toSet());
            if (of.size() != 1) {
                return Optional.of(id + " reaches the persons " + of);
            }
            persons.addAll(of);
        }
        int wanted = "true".equals(item.one("same")) ? 1 : item.all("orgs").size();
        return persons.size() == wanted ? Optional.empty() : Optional.of("the persons are " + persons);
    }

    /** Only rows whose interval covers the day count; escalation 0 is no row, or one that says 0. */
    private Optional<String> overlap(Item item, LocalDate day, List<Row> rows) {
        var now = rows.stream().filter(row -> covers(row, day)).toList();
        if ("0".equals(item.one("escalation"))) {
            var higher = now.stream()
                    .filter(row -> row.at("level").equals("ENTERPRISE"))
                    .filter(row -> item.all("subject").stream()
                            .allMatch(id -> fixtures.words(id).stream().anyMatch(row.at("subject_ref")::contains)))
                    .filter(row -> !row.at("escalation").equals("0"))
                    .toList();
            return higher.isEmpty() ? Optional.empty() : Optional.of("it is higher" + nearest(item, higher));
        }
        return rows(item, now);
    }

    private static boolean covers(Row row, LocalDate day) {
        var until = row.at("until");
        return row.at("from").compareTo(day.toString()) <= 0
                && (until.isEmpty() || until.compareTo(day.toString()) >= 0);
    }

    private static Optional<String> refused(Item item, Outcome outcome) {
        var refusal = outcome.refusal;
        var told = refusal == null ? "" : refusal.toString();
        if (item.all("message").stream().allMatch(glob -> Cell.glob(glob, told)) && refusal != null) {
            return Optional.empty();
        }
        return Optional.of(refusal == null ? "the trace went through" : "it ended with " + told);
    }

    private String nearest(Item item, List<Row> rows) {
        if (rows.isEmpty()) {
            return "; " + item.section().file + " has no rows";
        }
        return rows.stream()
                .sorted(Comparator.comparingLong((Row row) -> item.nearness(row, fixtures))
                        .reversed())
                .limit(3)
                .map(row -> "\n    " + row.shown())
                .collect(Collectors.joining("", ". Nearest rows:", ""));
    }
}
