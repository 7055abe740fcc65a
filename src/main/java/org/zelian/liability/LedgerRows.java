package org.zelian.liability;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zelian.graph.Params;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;

/** What the ledger writes, one row an act with the supports that rest on it. */
final class LedgerRows {
    private final Map<String, OfAct> acts = new LinkedHashMap<>();

    private record OfAct(PartyRef subject, List<Map<String, Object>> supports) {}

    /** One support; {@code before} is the hash of what it said until now, if it is stored. */
    void add(CaseFile file, Support support, Certificate certificate, @Nullable String before) {
        var act = support.act();
        acts.computeIfAbsent(act.evidence().assertion(), id -> new OfAct(act.subject(), new ArrayList<>()))
                .supports()
                .add(row(file, support, certificate, before));
    }

    /** The rows, in the order in which the acts came. */
    List<Map<String, Object>> byAct() {
        return acts.entrySet().stream()
                .map(act -> Map.<String, Object>of(
                        "act", act.getKey(),
                        "subject", Ledger.pair(act.getValue().subject()),
                        "supports", act.getValue().supports()))
                .toList();
    }

    private static Map<String, Object> row(CaseFile file, Support s, Certificate certificate, @Nullable String before) {
        var row = new HashMap<String, Object>();
        row.put("id", s.id());
        row.put("properties", properties(s, certificate));
        row.put("person", Ledger.pair(s.person()));
        row.put("canonical", Ledger.pair(s.entity() ? s.person() : file.canonical(s.person())));
        row.put("reaches", s.course().segments().stream().map(LedgerRows::reach).toList());
        row.put("nodes", ids(s, false));
        row.put("relationships", ids(s, true));
        row.put("liabilities", liabilities(file, s));
        row.put("change", step(s.rule().id() + " " + s.act().decision(), before));
        return row;
    }

    private static Map<String, String> step(String reason, @Nullable String before) {
        return before == null
                ? Map.of("to", "FOUND", "reason", reason)
                : Map.of("to", "CHANGED", "reason", reason, "before", before);
    }

    private static Map<String, Object> properties(Support s, Certificate certificate) {
        return Params.of("rule", s.rule().id())
                .and("version", s.rule().version())
                .and("jurisdiction", s.rule().jurisdiction())
                .and("kind", s.act().kind().name())
                .and("trigger", s.act().trigger())
                .and("decisionNo", s.act().decision().number())
                .and("authority", s.act().decision().authority())
                .and("capacity", s.capacity().name())
                .and(
                        "measures",
                        s.measures().stream().map(Support.Reach::measure).toList())
                .and("scopes", s.measures().stream().map(Support.Reach::scope).toList())
                .and("until", s.effect().until())
                .and("hash", certificate.hash())
                .and("certificate", certificate.json())
                .map();
    }

    private static Map<String, Object> reach(Segment segment) {
        return Params.of("state", segment.state().name())
                .and("reason", segment.reason().line())
                .from("validFrom", segment.days().from())
                .to("validTo", segment.days().to())
                .map();
    }

    private static List<String> ids(Support s, boolean relationships) {
        return s.cited().stream()
                .filter(e -> relationship(e.fact().kind()) == relationships)
                .map(Evidence::id)
                .toList();
    }

    private static boolean relationship(FactKind kind) {
        return switch (kind) {
            case SERVES, HOLDS, BRANCH_OF, OVERSEEN_BY, SAME_AS -> true;
            default -> false;
        };
    }

    private static List<Map<String, Object>> liabilities(CaseFile file, Support s) {
        var canonical = s.entity() ? s.person() : file.canonical(s.person());
        return s.measures().stream()
                .map(m -> Map.<String, Object>of(
                        "key", Liabilities.id(canonical, m), "measure", m.measure(), "scope", m.scope()))
                .toList();
    }
}
