package org.zelian.liability;

import java.util.Optional;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.Role;

/** A person named in a document, in the capacity that the document gives; a role's name, or other words. */
public record Naming(Evidence evidence, PartyRef person, String capacity) {
    /** The role of the law that the capacity is; empty for other words. */
    Optional<Role> role() {
        try {
            return Optional.of(Role.parse(capacity));
        } catch (Refusal other) {
            return Optional.empty();
        }
    }

    static Naming of(Evidence evidence) {
        return new Naming(
                evidence,
                evidence.fact().ends().getFirst(),
                evidence.fact().value("capacity").orElse(""));
    }
}
