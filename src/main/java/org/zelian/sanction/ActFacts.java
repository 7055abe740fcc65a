package org.zelian.sanction;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zelian.intake.Claim;
import org.zelian.intake.ForbiddenFields;
import org.zelian.intake.Need;
import org.zelian.intake.Row;
import org.zelian.intake.Spans;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.kernel.Refusal;

/** What all documents against a subject have in common: number, authority, days, attributes. */
final class ActFacts {
    private static final List<String> DAYS = List.of(
            "violationFrom",
            "violationTo",
            "until",
            "effectiveOn",
            "servedOn",
            "publishedOn",
            "sentenceServed",
            "probationEnd",
            "dismissedOn",
            "disciplinedOn",
            "closedOn",
            "revokedOn");

    private ActFacts() {}

    /** The values that the columns and attributes of a row give; a column says more than an attribute of its name. */
    static Map<String, String> values(Row row, DocumentWords words) {
        var values = new TreeMap<String, String>();
        row.attributes().forEach((name, value) -> {
            check(row, words, name, value);
            values.put(name, value);
        });
        values.putAll(Spans.values(row, "decision_no>decisionNo", "authority", "basis_doc_no>basisDocNo"));
        values.putAll(Spans.days(
                row,
                "decision_date>decidedOn",
                "basis_doc_date>basisDocDate",
                "effective_date>effectiveOn",
                "served_on>servedOn",
                "published_on>publishedOn",
                "violation_from>violationFrom",
                "violation_to>violationTo",
                "until"));
        refuseReversedViolation(row, values);
        return values;
    }

    /** The document as a fact: in force from its decision, until the last day that it gives. */
    static Claim.Assertion claim(Row row, PartyRef subject, Map<String, String> values, String source) {
        var until = values.get("until");
        var decided = row.requiredDay("decision_date");
        var end = until == null ? null : LocalDate.parse(until).plusDays(1);
        if (end != null && end.isBefore(decided)) {
            throw row.refused(
                    "until",
                    "DATES_REVERSED",
                    "It was decided on " + decided + " and ends before that, on " + until + ".",
                    "Correct one of the two days.");
        }
        var claim = Claim.of(Fact.of(FactKind.ACT, List.of(subject), values, Period.of(decided, end), source));
        return subject.isPerson() ? claim.needing(new Need.KnownPerson(subject, "subject")) : claim;
    }

    private static void check(Row row, DocumentWords words, String name, String value) {
        if (ForbiddenFields.has(name)) {
            throw row.refused(
                    "attributes",
                    "FORBIDDEN_FIELD",
                    "An attribute is called " + name + ".",
                    "Delete it: such data may not be collected (征信业管理条例§14).");
        }
        try {
            words.check(name, value);
            if (DAYS.contains(name)) {
                LocalDate.parse(value);
            }
        } catch (Refusal refusal) {
            throw row.refused("attributes", refusal);
        } catch (DateTimeParseException noDay) {
            throw row.refused(
                    "attributes", "BAD_DAY", name + " is given as \"" + value + "\".", "Write the day as 2026-08-20.");
        }
    }

    private static void refuseReversedViolation(Row row, Map<String, String> values) {
        var from = values.get("violationFrom");
        var to = values.get("violationTo");
        if (from != null && to != null && to.compareTo(from) < 0) {
            throw row.refused(
                    "violation_to",
                    "DATES_REVERSED",
                    "The violation starts on " + from + " and ends before that, on " + to + ".",
                    "Correct one of the two days.");
        }
    }
}
