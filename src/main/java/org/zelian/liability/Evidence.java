package org.zelian.liability;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Fact;

/**
 * One fact that the engine looks at, as known at the tick of the question.
 *
 * @param id the fact's id, computed once
 * @param voided set if the fact was held void by then: it counts as never having been so
 * @param place the file and line where it was read, outside every hash; null if unknown
 */
public record Evidence(
        String id,
        Fact fact,
        @Nullable Voided voided,
        @Nullable Place place) {
    public static Evidence of(Fact fact) {
        return new Evidence(fact.id(), fact, null, null);
    }

    /** A fact that a document holds void from its start, known from a day on. */
    public static Evidence voided(Fact fact, LocalDate on, String document) {
        return new Evidence(fact.id(), fact, new Voided(on, document), null);
    }

    public Evidence readAt(@Nullable Place where) {
        return new Evidence(id, fact, voided, where);
    }

    /** The day from which a fact is known to be void, and the document that says so. */
    public record Voided(LocalDate on, String document) {}

    /** Where a fact was read first. */
    public record Place(String file, long line) {}
}
