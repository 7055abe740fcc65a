package org.zelian.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zelian.graph.Row;
import org.zelian.kernel.Period;

/**
 * Finds listed organisations for which nobody is on record as representative on some day of the violation (W21).
 *
 * <p>Where the listing does not tell the days of the violation, the day of the listing is looked at instead.
 */
final class MissingRepresentatives implements Detector {
    @Override
    public List<Warning> find(Moment moment, WarningLibrary library) {
        var type = library.get("W21");
        var params = moment.known().and("lists", moment.black()).and("offices", Forms.leading());
        var warnings = new ArrayList<Warning>();
        moment.rows("representatives-of-listed", params, "org")
                .forEach(row -> warning(type, moment, row).ifPresent(warnings::add));
        return warnings;
    }

    private static Optional<Warning> warning(WarningType type, Moment moment, Row row) {
        var violation = violation(row);
        var gaps = gaps(violation, stints(row));
        if (gaps.isEmpty()) {
            return Optional.empty();
        }
        boolean stated = row.day("violationFrom") != null || row.day("violationTo") != null;
        var facts = new LinkedHashMap<String, String>();
        facts.put("list", moment.listName(row.text("list")));
        facts.put("decision", row.optionalText("decisionNo").orElse(""));
        facts.put("violation", stated ? "违法期间" : "违法期间不明, 列入日");
        facts.put(
                "gap",
                String.join("、", gaps.stream().map(gap -> Days.span(gap, "")).toList()));
        return Optional.of(type.warn(moment.organisation(row, "org"), row.day("listedOn"), facts));
    }

    private static Period violation(Row row) {
        var from = row.day("violationFrom");
        var to = row.day("violationTo");
        var first = from != null ? from : to != null ? to : row.day("listedOn");
        return Period.inclusive(first, to != null ? to : first);
    }

    private static List<Period> stints(Row row) {
        var form = Forms.form(row.optionalText("form"));
        return row.maps("stints").stream()
                .filter(stint -> Forms.leads(String.valueOf(stint.get("office")), form))
                .map(stint -> Period.of(day(stint, "from"), day(stint, "to")))
                .toList();
    }

    private static @Nullable LocalDate day(Map<String, Object> stint, String name) {
        return (LocalDate) stint.get(name);
    }

    /** The parts of a period that no stint covers, in order. */
    static List<Period> gaps(Period whole, List<Period> stints) {
        var gaps = new ArrayList<Period>();
        var days = new TreeSet<LocalDate>();
        for (var stint : stints) {
            stint.intersect(whole).ifPresent(part -> {
                add(days, part.from());
                add(days, part.to());
            });
        }
        add(days, whole.from());
        add(days, whole.to());
        var bounds = List.copyOf(days);
        for (int i = 0; i + 1 < bounds.size(); i++) {
            var day = bounds.get(i);
            if (stints.stream().noneMatch(stint -> stint.contains(day))) {
                var last = gaps.isEmpty() ? null : gaps.getLast();
                boolean goesOn = last != null && day.equals(last.to());
                var from = goesOn ? gaps.removeLast().from() : day;
                gaps.add(Period.of(from, bounds.get(i + 1)));
            }
        }
        return gaps;
    }

    private static void add(Set<LocalDate> days, @Nullable LocalDate day) {
        if (day != null) {
            days.add(day);
        }
    }
}
