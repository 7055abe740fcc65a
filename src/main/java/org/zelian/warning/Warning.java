package org.zelian.warning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.PartyRef;

/**
 * One risk worth an officer's look: about whom, since when, on which facts. It restricts nobody.
 *
 * <p>Ordered by id, subject, day (unknown first) and facts.
 *
 * @param id of the library, such as {@code W03}; a sub-code has a dash
 * @param since the day from which it holds; null if unknown
 * @param facts {@code name=value}, in a fixed order for each id
 * @param text the whole as a Chinese sentence
 */
public record Warning(
        String id,
        PartyRef subjectRef,
        String subjectName,
        @Nullable LocalDate since,
        List<String> facts,
        String text) implements Comparable<Warning> {
    private static final Comparator<Warning> ORDER = Comparator.comparing(Warning::id)
            .thenComparing(Warning::subjectRef)
            .thenComparing(Warning::since, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(warning -> warning.facts().toString());

    public Warning {
        facts = List.copyOf(facts);
    }

    @Override
    public int compareTo(Warning other) {
        return ORDER.compare(this, other);
    }
}
