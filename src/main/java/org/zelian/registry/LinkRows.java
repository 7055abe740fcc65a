package org.zelian.registry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.zelian.intake.Claim;
import org.zelian.intake.Parties;
import org.zelian.intake.Row;
import org.zelian.intake.RowHandler;
import org.zelian.intake.Sink;
import org.zelian.intake.Spans;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.Refusal;

/** Reads what belongs to an organisation by one line: its parent, the units above it, its licences. */
final class LinkRows implements RowHandler {
    private final Parties parties;

    LinkRows(Parties parties) {
        this.parties = parties;
    }

    @Override
    public Set<String> sheets() {
        return Set.of("branches", "superior_units", "licences");
    }

    @Override
    public void handle(Row row, Sink sink) {
        var valid = Spans.of(row, "from", "to");
        var fact = switch (row.sheet().name()) {
            case "branches" ->
                Fact.of(
                        FactKind.BRANCH_OF,
                        List.of(
                                row.required("branch_uscc", parties::organisation),
                                row.required("parent_uscc", parties::organisation)),
                        Map.of(),
                        valid,
                        sink.source());
            case "superior_units" ->
                Fact.of(
                        FactKind.OVERSEEN_BY,
                        List.of(
                                row.required("org_uscc", parties::organisation),
                                row.required("unit_uscc", parties::organisation)),
                        Map.of("as", row.parsed("as", LinkRows::as).orElse("SUPERIOR")),
                        valid,
                        sink.source());
            default -> {
                var values = Spans.values(row, "number");
                values.put("licence", row.required("kind"));
                yield Fact.of(
                        FactKind.LICENCE,
                        List.of(row.required("org_uscc", parties::organisation)),
                        values,
                        valid,
                        sink.source());
            }
        };
        sink.take(Claim.of(fact));
    }

    private static String as(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "SUPERIOR", "上级主管单位", "主管单位", "上级单位" -> "SUPERIOR";
            case "AUDITOR", "AUDIT", "审计机关", "审计局", "审计部门" -> "AUDITOR";
            case "OWNER_AGENCY", "OWNER", "出资人机构", "国资委", "履行出资人职责的机构" -> "OWNER_AGENCY";
            default ->
                throw new Refusal(
                        "UNIT_KIND",
                        "A unit stands above an organisation as \"" + text + "\".",
                        "Write SUPERIOR, AUDITOR or OWNER_AGENCY.");
        };
    }
}
