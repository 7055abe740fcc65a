package org.zelian.liability;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.Role;

/**
 * A person named in a document, in the capacity that the document gives; a role's name, or other words.
 *
 * @param elsewhere an act of the same decision against another organisation, where nothing says for which of the two he
 *     is named; null where that is clear
 */
public record Naming(
        Evidence evidence,
        PartyRef person,
        String capacity,
        @Nullable Evidence elsewhere) {
    static final Reason FOR_WHICH_SUBJECT = Reason.of(
            "NAMED_FOR_WHICH_SUBJECT",
            "同一决定涉及多个主体, 未载明为哪一主体的责任人 (the decision has several subjects; for which is he named?)");

    /** The subject that a naming says it belongs to; empty if it says none. */
    static Optional<String> subject(Evidence naming) {
        return naming.fact().value("subject");
    }

    /** Whether he is named for the subject in question, and not perhaps for another one of the same decision. */
    public boolean settled() {
        return elsewhere == null;
    }

    /** The role of the law that the capacity is; empty for other words. */
    Optional<Role> role() {
        try {
            return Optional.of(Role.parse(capacity));
        } catch (Refusal other) {
            return Optional.empty();
        }
    }

    static Naming of(Evidence evidence, @Nullable Evidence elsewhere) {
        return new Naming(
                evidence,
                evidence.fact().ends().getFirst(),
                evidence.fact().value("capacity").orElse(""),
                elsewhere);
    }
}
