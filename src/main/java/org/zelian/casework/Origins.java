package org.zelian.casework;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zelian.kernel.Terms;
import org.zelian.sanction.ListType;

/**
 * The days from which something may turn on a day: that day itself, and those from which a term or a deadline ends around
 * it. Whoever has none of them among the days of his facts stands as he stood the day before.
 */
final class Origins {
    private static final Pattern TERM = Pattern.compile("P(?:[0-9]+[YMWD])+");

    private final CaseRules rules;
    private final List<Clock> clocks;
    private final Set<Period> terms = new HashSet<>();
    private final int reach;

    Origins(CaseRules rules) {
        this.rules = rules;
        this.clocks = List.copyOf(rules.clocks().all());
        for (ListType list : rules.book().rules().names().lists().all()) {
            terms(list.term() + " " + list.earlyExit()).forEach(terms::add);
        }
        rules.classes().all().forEach(each -> {
            terms.add(each.max());
            Optional.ofNullable(each.min()).ifPresent(terms::add);
        });
        var far = LocalDate.of(2000, 1, 1);
        reach = 400
                + (int) terms.stream()
                        .mapToLong(term -> far.plus(term).toEpochDay() - far.toEpochDay())
                        .max()
                        .orElse(0);
    }

    private static Stream<Period> terms(String text) {
        return TERM.matcher(text).results().map(found -> Period.parse(found.group()));
    }

    /** Of what begins or ends by itself: the day, and those from which a deadline has just run out. */
    Set<LocalDate> ofStretches(LocalDate day) {
        return origins(day, this::dues, Set.of(day.minusDays(1)), Set.of(day));
    }

    /** Of documents: also those from which a term has just run out, and the last day of something. */
    Set<LocalDate> ofDocuments(LocalDate day) {
        return origins(day, this::ends, Set.of(day.minusDays(1)), Set.of(day, day.minusDays(1)));
    }

    /** Of cases with several steps: also those from which a deadline runs that starts another. */
    Set<LocalDate> ofCases(LocalDate day) {
        var once = ofDocuments(day);
        return origins(day, origin -> dues(origin).flatMap(end -> Stream.of(end, end.plusDays(1))), once, once);
    }

    /** Days that are among some, or from which something ended on one of others. */
    private Set<LocalDate> origins(
            LocalDate day,
            Function<LocalDate, Stream<LocalDate>> ends,
            Set<LocalDate> ended,
            Set<LocalDate> themselves) {
        var origins = new HashSet<LocalDate>(themselves);
        for (var origin = day.minusDays(reach); !origin.isAfter(day); origin = origin.plusDays(1)) {
            if (ends.apply(origin).anyMatch(ended::contains)) {
                origins.add(origin);
            }
        }
        return origins;
    }

    private Stream<LocalDate> ends(LocalDate origin) {
        return Stream.concat(terms.stream().map(term -> Terms.lastDay(origin, term)), dues(origin));
    }

    private Stream<LocalDate> dues(LocalDate origin) {
        return clocks.stream().flatMap(clock -> Stream.ofNullable(clock.due(origin, rules.calendar())));
    }
}
