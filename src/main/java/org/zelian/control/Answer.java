package org.zelian.control;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Share;

/**
 * One answer to the question who stands above an organisation, under one convention.
 *
 * @param parties the controller; several for a group that controls jointly or mutually; none where nobody is known
 * @param joint true if the parties control only together
 * @param natural true if the parties are natural persons
 * @param votes of the bloc in the organisation, at least, cut off to hundred-millionths; null where none are counted
 * @param economic ultimate share in the capital, rounded to hundred-millionths; null if unknown
 * @param chain the links of the smallest justification, from the controller down
 * @param fact id of the determination on record; empty for what is computed
 */
public record Answer(
        Kind kind,
        List<PartyRef> parties,
        boolean joint,
        boolean natural,
        Convention convention,
        Level level,
        @Nullable Share votes,
        @Nullable Share economic,
        Set<Flag> flags,
        List<Link> chain,
        Justification justification,
        String fact) {

    /** What is asked; the four are never the same thing. */
    public enum Kind {
        /** 实际控制人. */
        ACTUAL,
        /** 控股股东. */
        CONTROLLING_SHAREHOLDER,
        /** 受益所有人. */
        BENEFICIAL_OWNER,
        /** The natural person with the largest ultimate share: a candidate, never more. */
        LARGEST_PERSON
    }

    /** The one party, if it is one. */
    public Optional<PartyRef> party() {
        return parties.size() == 1 ? Optional.of(parties.getFirst()) : Optional.empty();
    }

    /** The same with an ultimate share, where none is told yet. */
    Answer owning(Share share) {
        return economic != null
                ? this
                : new Answer(
                        kind,
                        parties,
                        joint,
                        natural,
                        convention,
                        level,
                        votes,
                        share,
                        flags,
                        chain,
                        justification,
                        fact);
    }
}
