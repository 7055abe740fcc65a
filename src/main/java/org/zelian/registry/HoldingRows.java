package org.zelian.registry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zelian.intake.Parties;
import org.zelian.intake.Row;
import org.zelian.intake.RowHandler;
import org.zelian.intake.Sink;
import org.zelian.intake.Spans;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.Share;

/** Reads stakes. A share that is not told may follow from amount and total; a band stays a band. */
final class HoldingRows implements RowHandler {
    private enum HolderKind {
        PERSON,
        ORG,
        STATE
    }

    private final Parties parties;

    HoldingRows(Parties parties) {
        this.parties = parties;
    }

    @Override
    public Set<String> sheets() {
        return Set.of("holdings");
    }

    @Override
    public void handle(Row row, Sink sink) {
        var held = row.required("held", parties::organisation);
        var kind = row.parsed("holder_kind", HoldingRows::kind).orElse(null);
        var holder = row.required("holder", text -> holder(kind, text, sink.source()));
        var valid = Spans.of(row, "from", "to");
        var values = shares(row);
        values.putAll(Spans.values(row, "kind"));
        if (kind == HolderKind.STATE) {
            values.putIfAbsent("kind", "STATE");
        }
        var fact = Fact.of(FactKind.HOLDS, List.of(holder, held), values, valid, sink.source());
        var alive = TenureRows.alive(fact, held, valid.from());
        sink.take(Voids.apply(row, holder.isPerson() ? Who.known(alive, holder, "holder") : alive));
    }

    private PartyRef holder(@Nullable HolderKind kind, String text, String source) {
        return switch (kind) {
            case null -> parties.any(text);
            case PERSON -> parties.person(text);
            case ORG -> parties.organisation(text);
            case STATE -> {
                try {
                    yield parties.organisation(text);
                } catch (Refusal noCode) {
                    yield PartyRef.inSource(source, "STATE/" + text);
                }
            }
        };
    }

    private static HolderKind kind(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "PERSON", "自然人", "自然人股东" -> HolderKind.PERSON;
            case "ORG", "企业", "法人", "企业法人", "机构", "组织" -> HolderKind.ORG;
            case "STATE", "国家", "国有", "国资", "机关法人" -> HolderKind.STATE;
            default ->
                throw new Refusal(
                        "HOLDER_KIND", "A holder is of kind \"" + text + "\".", "Write PERSON, ORG or STATE.");
        };
    }

    private static Map<String, String> shares(Row row) {
        var values = new TreeMap<String, String>();
        put(row, values, "equity_pct", "equity");
        put(row, values, "voting_pct", "voting");
        put(row, values, "equity_min", "equityMin");
        put(row, values, "equity_max", "equityMax");
        var amount = row.number("amount");
        var total = row.number("total");
        amount.ifPresent(yuan -> values.put("amount", yuan.toPlainString()));
        total.ifPresent(yuan -> values.put("total", yuan.toPlainString()));
        boolean silent = !values.containsKey("equity") && !values.containsKey("equityMin");
        if (silent && amount.isPresent() && total.isPresent() && total.get().signum() > 0) {
            divide(row, values, amount.get(), total.get());
        }
        refuseReversedBand(row);
        return values;
    }

    private static void divide(Row row, Map<String, String> values, BigDecimal amount, BigDecimal total) {
        if (amount.compareTo(total) > 0) {
            throw row.refused(
                    "amount",
                    "AMOUNT_ABOVE_TOTAL",
                    "The contribution is " + amount.toPlainString() + " of " + total.toPlainString() + ".",
                    "Correct the contribution or the total.");
        }
        var units = amount.multiply(BigDecimal.valueOf(Share.WHOLE));
        var low = units.divide(total, 0, RoundingMode.FLOOR);
        var high = units.divide(total, 0, RoundingMode.CEILING);
        if (low.compareTo(high) == 0) {
            values.put("equity", low.toPlainString());
        } else {
            values.put("equityMin", low.toPlainString());
            values.put("equityMax", high.toPlainString());
        }
    }

    private static void refuseReversedBand(Row row) {
        var min = row.share("equity_min");
        var max = row.share("equity_max");
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
            throw row.refused(
                    "equity_min",
                    "BAND_REVERSED",
                    "The band goes from " + min.get() + " down to " + max.get() + ".",
                    "Write the smaller share into equity_min.");
        }
    }

    private static void put(Row row, Map<String, String> values, String column, String name) {
        row.share(column).ifPresent(share -> values.put(name, Long.toString(share.units())));
    }
}
