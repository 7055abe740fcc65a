package org.zelian.sanction;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zelian.intake.Claim;
import org.zelian.intake.Need;
import org.zelian.intake.Parties;
import org.zelian.intake.Row;
import org.zelian.intake.RowHandler;
import org.zelian.intake.Sink;
import org.zelian.intake.Spans;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.Role;
import org.zelian.registry.Who;

/** Reads what is said about a document later or beside it: whom it names, its end, its pause, officers' confirmations. */
final class FollowUpRows implements RowHandler {
    private static final Map<String, String> ENDINGS = Map.of(
            "移出", "REMOVED",
            "撤销", "REVOKED",
            "修复", "REPAIRED",
            "到期", "EXPIRED",
            "解除", "RELEASED",
            "履行完毕", "PERFORMED");
    private static final Set<String> ENDS =
            Set.of("REMOVED", "REVOKED", "REPAIRED", "EXPIRED", "RELEASED", "PERFORMED");

    private final Parties parties;

    FollowUpRows(Parties parties) {
        this.parties = parties;
    }

    @Override
    public Set<String> sheets() {
        return Set.of("named_persons", "ends", "suspensions", "confirmations");
    }

    @Override
    public void handle(Row row, Sink sink) {
        sink.take(
                switch (row.sheet().name()) {
                    case "named_persons" -> named(row, sink);
                    case "ends" -> end(row, sink);
                    case "suspensions" -> suspension(row, sink);
                    default -> confirmation(row, sink);
                });
    }

    private Claim named(Row row, Sink sink) {
        var person = Who.person(row, parties, sink.source());
        var values = Spans.values(row, "decision_no>decisionNo", "authority");
        row.text("capacity").ifPresent(text -> values.put("capacity", capacity(text)));
        // The act against that subject only; without it, a decision with several subjects names him for none yet.
        row.parsed("org_uscc", parties::organisation).ifPresent(subject -> values.put("subject", subject.toString()));
        var claim = Claim.of(Fact.of(FactKind.NAMES, List.of(person), values, Period.always(), sink.source()));
        return Who.known(claim, person, row.text("person_row").isPresent() ? "person_row" : "person_doc");
    }

    /** The role where the text is one; any other text stays as it is and reaches nobody by itself. */
    private static String capacity(String text) {
        try {
            return Role.parse(text).name();
        } catch (Refusal otherText) {
            return text;
        }
    }

    private Claim end(Row row, Sink sink) {
        var values = Spans.values(row, "decision_no>decisionNo", "authority", "document");
        values.put("end", row.required("kind", FollowUpRows::ending));
        values.put("from", row.requiredDay("from").toString());
        var valid = Period.since(row.requiredDay("from"));
        return aboutPerson(row, FactKind.ENDS, values, valid, sink);
    }

    private Claim suspension(Row row, Sink sink) {
        row.requiredDay("from");
        var values = Spans.values(row, "decision_no>decisionNo", "authority", "reason");
        return aboutPerson(row, FactKind.SUSPENDS, values, Spans.of(row, "from", "to"), sink);
    }

    private Claim confirmation(Row row, Sink sink) {
        var values = Spans.values(
                row,
                "support_id>supportId",
                "decision_no>decisionNo",
                "authority",
                "rule_id>rule",
                "officer",
                "reason");
        var day = row.requiredDay("decided_on");
        var outcome = row.required("outcome", FollowUpRows::outcome);
        if (outcome.equals("REJECTED") && !values.containsKey("reason")) {
            throw row.refused(
                    "reason",
                    "REASON_MISSING",
                    "The liability is rejected without a reason.",
                    "Write why: a rejection without a reason does not count.");
        }
        values.put("decidedOn", day.toString());
        values.put("outcome", outcome);
        return aboutPerson(row, FactKind.CONFIRMS, values, Period.since(day), sink);
    }

    private Claim aboutPerson(Row row, FactKind kind, Map<String, String> values, Period valid, Sink sink) {
        Optional<PartyRef> person = row.parsed("person_doc", parties::person);
        var ends = person.map(List::of).orElse(List.of());
        var claim = Claim.of(Fact.of(kind, ends, values, valid, sink.source()));
        return person.map(ref -> claim.needing(new Need.KnownPerson(ref, "person_doc")))
                .orElse(claim);
    }

    private static String ending(String text) {
        var code = ENDINGS.getOrDefault(text, text.toUpperCase(Locale.ROOT));
        if (!ENDS.contains(code)) {
            throw new Refusal(
                    "END_KIND",
                    "A document ends by \"" + text + "\".",
                    "Write REMOVED, REVOKED, REPAIRED, EXPIRED, RELEASED or PERFORMED.");
        }
        return code;
    }

    private static String outcome(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "CONFIRMED", "确认" -> "CONFIRMED";
            case "REJECTED", "驳回", "不予确认" -> "REJECTED";
            default -> throw new Refusal("OUTCOME", "The outcome is \"" + text + "\".", "Write CONFIRMED or REJECTED.");
        };
    }
}
