package org.zelian.casework;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.zelian.liability.Evidence;
import org.zelian.liability.State;
import org.zelian.liability.Support;

/**
 * Good name restored to those who answered by an office that was held void only later (冒名登记): nothing reaches them any
 * more, from the beginning, and they have to hear of it.
 */
final class Restorations {
    private final Matter matter;

    Restorations(Matter matter) {
        this.matter = matter;
    }

    void add(Docket.Drafts drafts) {
        var told = new TreeSet<String>();
        for (var support : matter.supports()) {
            if (!support.entity()
                    && support.on(matter.day())
                            .filter(now -> now.state() == State.REVOKED)
                            .isPresent()) {
                voidedOn(support).ifPresent(day -> {
                    var who = matter.file().canonical(support.person());
                    var decision = support.act().decision();
                    var letter = Letter.of(
                            "RESTORATION",
                            decision.authority(),
                            who,
                            "",
                            who,
                            decision.number(),
                            day,
                            matter.due("letter", day));
                    if (told.add(letter.id())) {
                        drafts.letters.add(letter);
                    }
                });
            }
        }
    }

    /** The day from which what it rested on is known to be void, if the decision was there before. */
    private Optional<LocalDate> voidedOn(Support support) {
        return support.cited().stream()
                .map(Evidence::voided)
                .filter(Objects::nonNull)
                .map(Evidence.Voided::on)
                .filter(day -> !day.isBefore(support.act().decidedOn()) && !day.isAfter(matter.day()))
                .min(LocalDate::compareTo);
    }
}
