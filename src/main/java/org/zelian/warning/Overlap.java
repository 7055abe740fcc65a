package org.zelian.warning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;

/**
 * Who is in several sectors at once on a day: one row of {@code overlaps.csv}. Ordered by level, subject and days.
 *
 * @param listings {@code list decisionNo} for an enterprise, {@code organisation trigger decisionNo} for a person
 * @param escalation sectors less one for an enterprise; 0 for a person, whom no rule escalates
 * @param days around the day asked for, as long as the same sectors (for a person: the same enterprises and sectors)
 *     are in force
 */
public record Overlap(
        Level level,
        PartyRef subjectRef,
        String subjectName,
        SortedSet<String> sectors,
        SortedSet<String> listings,
        int escalation,
        Period days)
        implements Comparable<Overlap> {
    /** The columns of {@code overlaps.csv}. */
    public static final List<String> COLUMNS =
            List.of("level", "subject_ref", "subject_name", "sectors", "listings", "escalation", "from", "until");

    private static final Comparator<Overlap> ORDER = Comparator.comparing(Overlap::level)
            .thenComparing(Overlap::subjectRef)
            .thenComparing(overlap -> Days.text(overlap.days().from()));

    /** Whose overlap it is. */
    public enum Level {
        ENTERPRISE,
        PERSON,
        GROUP
    }

    public Overlap {
        sectors = new TreeSet<>(sectors);
        listings = new TreeSet<>(listings);
    }

    /** Gives the cells of the row; {@code until} is the last day, empty where it is open. */
    public List<String> cells(Function<PartyRef, String> shown) {
        return List.of(
                level.name(),
                shown.apply(subjectRef),
                subjectName,
                String.join(",", sectors),
                String.join("; ", listings),
                Integer.toString(escalation),
                Days.text(days.from()),
                days.lastDay().map(LocalDate::toString).orElse(""));
    }

    @Override
    public int compareTo(Overlap other) {
        return ORDER.compare(this, other);
    }
}
