package org.zelian.casework;

import java.util.List;
import java.util.Optional;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.liability.CaseFile;

/** How the parties of a case file are called for everybody to read. */
public final class Called {
    private Called() {}

    /** A name, with the mask of the document for a person; never a token of ours. */
    public static String name(PartyRef who, CaseFile file) {
        for (var kind : List.of(FactKind.PROFILE, FactKind.PERSON)) {
            Optional<String> found = file.of(kind).stream()
                    .filter(e -> e.fact().end(0).equals(who))
                    .map(e -> e.fact().value("name").orElse("") + " "
                            + e.fact().value("documents").orElse(who.isPerson() ? "" : who.value()))
                    .map(String::strip)
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
        return who.isPerson() ? "" : who.value();
    }
}
