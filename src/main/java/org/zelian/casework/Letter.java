package org.zelian.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Canonical;
import org.zelian.kernel.PartyRef;

/**
 * A letter that follows from a step, as a draft: dated by the step, never by the day on which somebody looked.
 *
 * @param kind FEEDBACK, REVIEW_OPTION, RESTORATION, PRIOR_RECIPIENT, CORRECTION, LIFTING, MINUTES
 * @param sender the authority that sends it; not part of what tells two letters apart
 * @param addressee a registered party; null if only the office is known
 * @param office what the addressee is called where no party is known
 */
public record Letter(
        String id,
        String kind,
        String sender,
        @Nullable PartyRef addressee,
        String office,
        @Nullable PartyRef subject,
        String about,
        LocalDate dated,
        @Nullable LocalDate due) {

    static Letter of(
            String kind,
            String sender,
            @Nullable PartyRef addressee,
            String office,
            @Nullable PartyRef subject,
            String about,
            LocalDate dated,
            @Nullable LocalDate due) {
        var id = Canonical.id26(String.join(
                "|",
                "LETTER",
                kind,
                String.valueOf(addressee),
                office,
                String.valueOf(subject),
                about,
                dated.toString()));
        return new Letter(id, kind, sender, addressee, office, subject, about, dated, due);
    }
}
