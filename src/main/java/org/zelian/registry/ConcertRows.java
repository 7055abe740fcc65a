package org.zelian.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.zelian.intake.Claim;
import org.zelian.intake.Parties;
import org.zelian.intake.Row;
import org.zelian.intake.RowHandler;
import org.zelian.intake.Sink;
import org.zelian.intake.Spans;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Refusal;

/**
 * Reads groups that act in concert (一致行动): one arrangement for each member, held together by the group's name.
 *
 * <p>{@code lead} names the lead, or says with yes or no whether the member is it. {@code scope} is an organisation's
 * code, or free text.
 */
final class ConcertRows implements RowHandler {
    private final Parties parties;

    ConcertRows(Parties parties) {
        this.parties = parties;
    }

    @Override
    public Set<String> sheets() {
        return Set.of("groups");
    }

    @Override
    public void handle(Row row, Sink sink) {
        var member = row.required("member", parties::any);
        var lead = row.parsed("lead", text -> lead(text, member)).flatMap(found -> found);
        var ends = new ArrayList<PartyRef>();
        var parts = new ArrayList<String>();
        ends.add(member);
        parts.add(lead.filter(member::equals).isPresent() ? "LEAD" : "MEMBER");
        lead.filter(party -> !party.equals(member)).ifPresent(party -> {
            ends.add(party);
            parts.add("LEAD");
        });
        row.text("scope").flatMap(this::organisation).ifPresent(over -> {
            ends.add(over);
            parts.add("OVER");
        });
        var values = Spans.values(row, "group", "scope", "document");
        values.put("arrangement", "CONCERT");
        values.put("parts", String.join(",", parts));
        var valid = Spans.of(row, "from", "to");
        var claim = Claim.of(Fact.of(FactKind.ARRANGEMENT, ends, values, valid, sink.source()));
        sink.take(ArrangementRows.known(claim, List.of("member", "lead")));
    }

    private Optional<PartyRef> lead(String text, PartyRef member) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "y", "1", "是" -> Optional.of(member);
            case "false", "no", "n", "0", "否" -> Optional.empty();
            default -> Optional.of(parties.any(text));
        };
    }

    private Optional<PartyRef> organisation(String scope) {
        try {
            return Optional.of(parties.organisation(scope));
        } catch (Refusal freeText) {
            return Optional.empty();
        }
    }
}
