package org.zelian.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.zelian.kernel.Period;
import org.zelian.warning.Standing.Stretch;

/**
 * A person who answers on a day for several enterprises or in several sectors, with every finding in force.
 *
 * @param findings one entry a stretch in force; some of them not on the day
 */
record Answering(Who who, List<Finding> findings) {
    /** One stretch in force of a finding; no organisation where the document is about the person himself. */
    record Finding(
            String support,
            String rule,
            String trigger,
            Optional<String> sector,
            String decision,
            Optional<Who> org,
            Period days) {
        String told() {
            return Stream.of(org.map(Who::shown).orElse(""), trigger, decision)
                    .filter(part -> !part.isEmpty())
                    .reduce((one, other) -> one + " " + other)
                    .orElse(rule);
        }

        private Stretch stretch() {
            return new Stretch(org.map(each -> each.ref().toString()).orElse("") + "|" + sector.orElse(""), days);
        }
    }

    /** Every person with all his findings. */
    static List<Answering> each(List<Map.Entry<Who, Finding>> findings) {
        var found = new LinkedHashMap<Who, List<Finding>>();
        findings.forEach(each ->
                found.computeIfAbsent(each.getKey(), any -> new ArrayList<>()).add(each.getValue()));
        return found.entrySet().stream()
                .map(entry -> new Answering(entry.getKey(), entry.getValue()))
                .toList();
    }

    static List<Answering> read(Moment moment, WarningType type) {
        return moment.answers().often(type.threshold("enterprises"), type.threshold("sectors"));
    }

    SortedSet<String> enterprises(LocalDate day) {
        var enterprises = new TreeSet<String>();
        on(day).forEach(finding -> finding.org.ifPresent(org -> enterprises.add(org.shown())));
        return enterprises;
    }

    SortedSet<String> sectors(LocalDate day) {
        var sectors = new TreeSet<String>();
        on(day).forEach(finding -> finding.sector.ifPresent(sectors::add));
        return sectors;
    }

    SortedSet<String> reasons(LocalDate day) {
        var reasons = new TreeSet<String>();
        on(day).forEach(finding -> reasons.add(finding.told()));
        return reasons;
    }

    /** The days around one day on which the same enterprises and sectors are in force. */
    Period standing(LocalDate day) {
        return Standing.around(day, findings.stream().map(Finding::stretch).toList());
    }

    Overlap overlap(LocalDate day) {
        return new Overlap(Overlap.Level.PERSON, who.ref(), who.name(), sectors(day), reasons(day), 0, standing(day));
    }

    private Stream<Finding> on(LocalDate day) {
        return findings.stream().filter(finding -> finding.days.contains(day));
    }
}
