package org.zelian.liability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.zelian.kernel.TriggerKind;

/**
 * A listing by a decision of its own that rests on no other document than one by which the subject was put on the same list
 * before: one document lists once, also after that listing is over, unless it was revoked. Or one decision that is told with
 * two days, of which at most one is right.
 */
public record Relisting(Act again, Act before) {

    /** Those of a subject, by the day of the later decision. */
    public static List<Relisting> of(CaseFile file, Rulebook book) {
        var listings = file.acts().stream()
                .filter(act -> act.kind() == TriggerKind.LISTING && book.black(act.trigger()))
                .filter(act -> act.evidence().voided() == null)
                .sorted(Comparator.comparing(Act::decidedOn)
                        .thenComparing(act -> act.decision().toString())
                        .thenComparing(act -> act.evidence().id()))
                .toList();
        var found = new ArrayList<Relisting>();
        for (int later = 1; later < listings.size(); later++) {
            var again = listings.get(later);
            listings.subList(0, later).stream()
                    .filter(before -> before.trigger().equals(again.trigger()))
                    .filter(before -> before.decision().sameAs(again.decision())
                            ? !before.decidedOn().equals(again.decidedOn())
                            : !basis(again).isEmpty()
                                    && basis(before).containsAll(basis(again))
                                    && !revoked(before, file, again.decidedOn()))
                    .findFirst()
                    .ifPresent(before -> found.add(new Relisting(again, before)));
        }
        return List.copyOf(found);
    }

    /** Whether it is one decision, told with two days. */
    public boolean oneDecision() {
        return before.decision().sameAs(again.decision());
    }

    /** The document that both rest on, or the decision that is told twice. */
    public String document() {
        return oneDecision() ? again.decision().number() : String.join("; ", basis(again));
    }

    private static Set<String> basis(Act listing) {
        return Arrays.stream(listing.value("basisDocNo").orElse("").split("[;；、]"))
                .map(String::strip)
                .filter(number -> !number.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean revoked(Act listing, CaseFile file, LocalDate day) {
        return Ending.of(listing.decision(), file).stream()
                .anyMatch(ending -> ending.kind() == Ending.Kind.REVOKED
                        && ending.person() == null
                        && !ending.from().isAfter(day));
    }
}
