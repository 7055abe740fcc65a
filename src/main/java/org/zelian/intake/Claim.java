package org.zelian.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;

/** What a row says: that something was so, or that what somebody said before no longer counts. */
public sealed interface Claim {
    /**
     * A fact is asserted, if all that it needs is so.
     *
     * @param identifiers further identifiers of the fact's first party
     * @param voided null unless the same row says that it was void from its start
     * @param knownFrom null unless it counts as known from a day of its own, not from its delivery
     */
    record Assertion(
            Fact fact,
            List<Need> needs,
            List<Identifier> identifiers,
            @Nullable Closing voided,
            @Nullable LocalDate knownFrom)
            implements Claim {
        public Assertion {
            needs = List.copyOf(needs);
            identifiers = List.copyOf(identifiers);
        }

        public Assertion needing(Need need) {
            var all = new ArrayList<>(needs);
            all.add(need);
            return new Assertion(fact, all, identifiers, voided, knownFrom);
        }

        public Assertion identifiedBy(Identifier identifier) {
            var all = new ArrayList<>(identifiers);
            all.add(identifier);
            return new Assertion(fact, needs, all, voided, knownFrom);
        }

        public Assertion voided(Closing closing) {
            return new Assertion(fact, needs, identifiers, closing, knownFrom);
        }

        public Assertion knownFrom(LocalDate day) {
            return new Assertion(fact, needs, identifiers, voided, day);
        }
    }

    /** Facts of a kind between two parties, asserted up to a day, are not believed any longer from that day on. */
    record Retraction(FactKind kind, PartyRef one, PartyRef other, Closing closing) implements Claim {}

    /**
     * The end of a belief.
     *
     * @param day the day from which it is known
     * @param document what says so; blank if the row does not tell
     */
    record Closing(Reason reason, LocalDate day, String document) {}

    /** Why a fact is not believed any longer. */
    enum Reason {
        /** Held void by an authority: from its start, known from that day (冒名登记撤销). */
        VOID,
        /** Two persons who were held to be one are two. */
        SPLIT,
        /** The same source says something else about the same thing. */
        SUPERSEDED,
        /** The same source delivered everything it has, and this was not in it. */
        NOT_REPEATED,
        /** The batch that brought it was taken back. */
        WITHDRAWN,
        /** Two rows of one file say different things; neither is believed. */
        CONTRADICTED
    }

    /** Asserts a fact that needs nothing else. */
    static Assertion of(Fact fact) {
        return new Assertion(fact, List.of(), List.of(), null, null);
    }
}
