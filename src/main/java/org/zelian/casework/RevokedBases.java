package org.zelian.casework;

import java.util.Arrays;
import java.util.List;
import org.zelian.kernel.TriggerKind;
import org.zelian.liability.Act;
import org.zelian.liability.Decision;
import org.zelian.liability.ListingDays;

/** Listings in force whose document was revoked since: what rests on it alone has lost its ground, and its authority is told. */
final class RevokedBases {
    private final Matter matter;
    private final ListingDays days;

    RevokedBases(Matter matter) {
        this.matter = matter;
        this.days = new ListingDays(matter.rules().book());
    }

    void add(Docket.Drafts drafts) {
        for (var act : matter.file().acts()) {
            boolean stands = act.kind() == TriggerKind.LISTING
                    && act.evidence().voided() == null
                    && days.span(act, matter.file()).contains(matter.day());
            if (stands) {
                bases(act).forEach(document -> told(act, document, drafts));
            }
        }
    }

    private static List<String> bases(Act listing) {
        return Arrays.stream(listing.fact().value("basisDocNo").orElse("").split("[;；、]"))
                .map(String::strip)
                .filter(number -> !number.isEmpty())
                .toList();
    }

    private void told(Act listing, String document, Docket.Drafts drafts) {
        matter.ends(new Decision("", document), List.of("REVOKED")).stream()
                .findFirst()
                .map(Matter::endDay)
                .ifPresent(day -> drafts.tasks.add(Task.of(
                        new Task.Brief(
                                Task.BASIS_REVOKED,
                                listing.decision().authority(),
                                listing.subject(),
                                listing.decision().number(),
                                "依据文书 " + document + " 已于 " + day
                                        + " 撤销: 核实后撤销列入 (the document it rests on was revoked; verify and revoke the listing)"),
                        day.isBefore(listing.decidedOn()) ? listing.decidedOn() : day,
                        "OPEN")));
    }
}
