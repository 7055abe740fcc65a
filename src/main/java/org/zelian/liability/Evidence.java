package org.zelian.liability;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zelian.control.OneName;
import org.zelian.graph.Recorded;
import org.zelian.kernel.Fact;
import org.zelian.kernel.PartyRef;

/**
 * One fact that the engine looks at, as known at the tick of the question.
 *
 * @param id the fact's id, computed once
 * @param assertion under which id the store has it: with a number after it where it was believed again after it had been
 *     given up; outside every hash
 * @param voided set if the fact was held void by then: it counts as never having been so
 * @param fact what it says, every organisation under one identifier
 * @param place the file and line where it was read, outside every hash; null if unknown
 * @param stated what its source said, which is cited; the same but for identifiers
 */
public record Evidence(
        String id,
        String assertion,
        Fact fact,
        @Nullable Voided voided,
        @Nullable Place place,
        Fact stated) {
    public Evidence(String id, Fact fact, @Nullable Voided voided, @Nullable Place place) {
        this(id, id, fact, voided, place, fact);
    }

    /** A fact as the store has it. */
    static Evidence of(Recorded recorded, @Nullable Voided voided) {
        return new Evidence(
                recorded.contentId(),
                recorded.id(),
                recorded.fact(),
                voided,
                new Place(recorded.batch(), recorded.line()),
                recorded.fact());
    }

    public static Evidence of(Fact fact) {
        return new Evidence(fact.id(), fact, null, null);
    }

    /** A fact that a document holds void from its start, known from a day on. */
    public static Evidence voided(Fact fact, LocalDate on, String document) {
        return new Evidence(fact.id(), fact, new Voided(on, document), null);
    }

    public Evidence readAt(@Nullable Place where) {
        return new Evidence(id, assertion, fact, voided, where, stated);
    }

    /** The same evidence, its organisations under the identifiers to read for those that the source used. */
    public Evidence readAs(OneName names) {
        var read = names.of(stated);
        return read.equals(fact) ? this : new Evidence(id, assertion, read, voided, place, stated);
    }

    /** Which identifiers stand in the place of those that the source used: the source's, then what is read for it. */
    public Map<PartyRef, PartyRef> readFor() {
        if (stated.equals(fact)) {
            return Map.of();
        }
        var pairs = new TreeMap<PartyRef, PartyRef>();
        for (int i = 0; i < fact.ends().size(); i++) {
            pairs.put(stated.end(i), fact.end(i));
        }
        stated.value("subject")
                .ifPresent(said -> fact.value("subject")
                        .filter(read -> !read.equals(said))
                        .ifPresent(read -> pairs.put(PartyRef.parse(said), PartyRef.parse(read))));
        pairs.entrySet().removeIf(pair -> pair.getKey().equals(pair.getValue()));
        return pairs;
    }

    /** The day from which a fact is known to be void, and the document that says so. */
    public record Voided(LocalDate on, String document) {}

    /** Where a fact was read first. */
    public record Place(String file, long line) {}
}
