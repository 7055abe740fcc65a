package org.zelian.registry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zelian.intake.Claim;
import org.zelian.intake.Identifier;
import org.zelian.intake.Parties;
import org.zelian.intake.Row;
import org.zelian.intake.RowHandler;
import org.zelian.intake.Sink;
import org.zelian.intake.Spans;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.SubjectKind;

/** Reads organisations: who they are from their registration to their deregistration. */
final class EnterpriseRows implements RowHandler {
    private static final Map<String, String> STATUSES = Map.ofEntries(
            Map.entry("存续", "ACTIVE"),
            Map.entry("在业", "ACTIVE"),
            Map.entry("在营", "ACTIVE"),
            Map.entry("开业", "ACTIVE"),
            Map.entry("正常", "ACTIVE"),
            Map.entry("存续（在营、开业、在册）", "ACTIVE"),
            Map.entry("注销", "DEREGISTERED"),
            Map.entry("已注销", "DEREGISTERED"),
            Map.entry("吊销", "REVOKED"),
            Map.entry("吊销，未注销", "REVOKED"),
            Map.entry("撤销", "CANCELLED"),
            Map.entry("迁出", "MOVED"),
            Map.entry("停业", "SUSPENDED"),
            Map.entry("歇业", "SUSPENDED"),
            Map.entry("责令关闭", "CLOSED"));

    private final Parties parties;

    EnterpriseRows(Parties parties) {
        this.parties = parties;
    }

    @Override
    public Set<String> sheets() {
        return Set.of("enterprises");
    }

    @Override
    public void handle(Row row, Sink sink) {
        var organisation = row.required("uscc", parties::organisation);
        var valid = Spans.of(row, "reg_date", "dereg_date");
        var values = values(row, organisation);
        if (valid.to() != null) {
            values.put("dereg", valid.to().toString());
            values.putIfAbsent("status", "DEREGISTERED");
        }
        var claim = Claim.of(Fact.of(FactKind.PROFILE, List.of(organisation), values, valid, sink.source()));
        for (var other : row.parsed("ids", this::others).orElse(List.of())) {
            claim = claim.identifiedBy(Identifier.plain(other));
        }
        sink.take(claim);
    }

    private static Map<String, String> values(Row row, PartyRef organisation) {
        var values = Spans.values(
                row, "name", "region", "scale", "industry", "former_names>formerNames", "address", "phone");
        row.parsed("type", SubjectKind::parse).ifPresent(type -> values.put("type", type.name()));
        row.text("status").ifPresent(status -> values.put("status", STATUSES.getOrDefault(status, status)));
        row.flag("state_owned").ifPresent(owned -> values.put("stateOwned", owned.toString()));
        // The code tells where an organisation was registered; a source that says otherwise knows better.
        if (organisation.scheme().equals("USCC")) {
            values.putIfAbsent("region", organisation.value().substring(2, 8));
        }
        return values;
    }

    private List<PartyRef> others(String text) {
        return List.of(text.split("[;；,，]")).stream()
                .filter(part -> !part.isBlank())
                .map(part -> parties.organisation(part.strip()))
                .toList();
    }
}
