package org.zelian.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

/** Reads nominees (代持), proxies and control agreements: somebody acts for somebody else. */
final class ArrangementRows implements RowHandler {
    private enum Kind {
        NOMINEE("HOLDER", "OWNER"),
        PROXY("GRANTOR", "PROXY"),
        AGREEMENT("MEMBER", "LEAD"),
        CONCERT("MEMBER", "LEAD");

        private final String from;
        private final String to;

        Kind(String from, String to) {
            this.from = from;
            this.to = to;
        }

        static Kind parse(String text) {
            return switch (text.toUpperCase(Locale.ROOT)) {
                case "NOMINEE", "代持", "股权代持" -> NOMINEE;
                case "PROXY", "表决权委托", "委托" -> PROXY;
                case "AGREEMENT", "协议控制", "协议" -> AGREEMENT;
                case "CONCERT", "一致行动" -> CONCERT;
                default ->
                    throw new Refusal(
                            "ARRANGEMENT_KIND",
                            "An arrangement is of kind \"" + text + "\".",
                            "Write NOMINEE, PROXY or AGREEMENT; groups in concert stand in groups.csv.");
            };
        }
    }

    private final Parties parties;

    ArrangementRows(Parties parties) {
        this.parties = parties;
    }

    @Override
    public Set<String> sheets() {
        return Set.of("arrangements");
    }

    @Override
    public void handle(Row row, Sink sink) {
        var kind = row.required("kind", Kind::parse);
        var ends = new ArrayList<PartyRef>();
        ends.add(row.required("from_party", parties::any));
        ends.add(row.required("to_party", parties::any));
        var over = row.parsed("over_org", parties::organisation);
        over.ifPresent(ends::add);
        var values = Spans.values(row, "document", "scope");
        values.put("arrangement", kind.name());
        values.put("parts", kind.from + "," + kind.to + (over.isPresent() ? ",OVER" : ""));
        var valid = Spans.of(row, "from", "to");
        var claim = Claim.of(Fact.of(FactKind.ARRANGEMENT, ends, values, valid, sink.source()));
        sink.take(known(claim, List.of("from_party", "to_party", "over_org")));
    }

    /** Waits for every person among the ends; the columns stand in the order of the ends. */
    static Claim.Assertion known(Claim.Assertion claim, List<String> columns) {
        var waiting = claim;
        var ends = claim.fact().ends();
        for (int i = 0; i < ends.size() && i < columns.size(); i++) {
            waiting = ends.get(i).isPerson() ? Who.known(waiting, ends.get(i), columns.get(i)) : waiting;
        }
        return waiting;
    }
}
