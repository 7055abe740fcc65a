package org.zelian.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zelian.graph.Graph;

/**
 * A small graph, drawn line by line and stored as the loaders and the ledger store it: E1 is an organisation, P1 a
 * person, an empty day is an open end.
 */
final class SmallWorld {
    private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);
    private static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

    private final List<Map<String, Object>> nodes = new ArrayList<>();
    private final List<Map<String, Object>> links = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private long actsKnownSince = 1;
    private int count;

    SmallWorld organisation(String key, String type, String... more) {
        node(key, List.of("Party", "Organisation"), Map.of("ref", "USCC:" + key, "name", key + "公司"));
        node("id" + key, List.of("Identifier"), Map.of("scheme", "USCC", "value", key));
        link("IDENTIFIES", "id" + key, key, Map.of("knownFrom", 1L));
        var profile = new HashMap<String, Object>(Map.of("name", key + "公司", "source", "登记"));
        if (!type.isEmpty()) {
            profile.put("type", type);
        }
        for (var each : more) {
            profile.put(each.split("=", 2)[0], each.split("=", 2)[1]);
        }
        return described(key, "Profile", profile);
    }

    SmallWorld company(String... keys) {
        for (var key : keys) {
            organisation(key, "COMPANY");
        }
        return this;
    }

    SmallWorld person(String... keys) {
        for (var key : keys) {
            node(key, List.of("Party", "Person"), Map.of("ref", "CN-ID:token" + key, "name", key + "某"));
            node(
                    "id" + key,
                    List.of("Identifier"),
                    Map.of("scheme", "CN-ID", "value", "token" + key, "masked", "120113********" + key));
            link("IDENTIFIES", "id" + key, key, Map.of("knownFrom", 1L));
            described(key, "PersonProfile", Map.of("name", key + "某"));
        }
        return this;
    }

    SmallWorld described(String key, String label, Map<String, Object> values) {
        return describedFrom(key, label, values, "", "");
    }

    SmallWorld describedFrom(String key, String label, Map<String, Object> values, String from, String to) {
        var fact = fact(label, values, from, to);
        return link("DESCRIBES", fact, key, Map.of());
    }

    SmallWorld licence(String org, String kind, String from, String to) {
        return describedFrom(org, "Licence", Map.of("licence", kind), from, to);
    }

    SmallWorld serves(String person, String org, String office, String from, String to) {
        return link("SERVES", person, org, dated(Map.of("office", office), from, to));
    }

    SmallWorld holds(String holder, String held, int percent, String from, String to) {
        return link("HOLDS", holder, held, dated(Map.of("equity", percent * 1_000_000L), from, to));
    }

    SmallWorld same(String one, String other) {
        return link("SAME_AS", one, other, dated(Map.of(), "", ""));
    }

    SmallWorld branch(String branch, String parent) {
        return link("BRANCH_OF", branch, parent, dated(Map.of(), "", ""));
    }

    SmallWorld nominee(String holder, String owner, String org, String document, String from, String to) {
        var values = new HashMap<String, Object>(Map.of("arrangement", "NOMINEE"));
        if (!document.isEmpty()) {
            values.put("document", document);
        }
        var fact = fact("Arrangement", values, from, to);
        link("PARTY_TO", holder, fact, Map.of("part", "HOLDER", "at", 0L));
        link("PARTY_TO", owner, fact, Map.of("part", "OWNER", "at", 1L));
        return link("OVER", fact, org, Map.of("at", 2L));
    }

    SmallWorld determined(String org, String controller, String level, String from, String to) {
        var fact = fact(
                "Determines", Map.of("level", level, "document", "判决" + level, "as", "ACTUAL_CONTROLLER"), from, to);
        link("OVER", fact, org, Map.of());
        return link("CONTROLLER", fact, controller, Map.of());
    }

    /** From which tick the acts that follow are known; everything else is from the first. */
    SmallWorld actsKnownSince(long tick) {
        actsKnownSince = tick;
        return this;
    }

    /** An act against somebody, with the day of the violation where there is one. */
    SmallWorld act(String key, String kind, String subject, String violationFrom, String violationTo) {
        var values = new HashMap<String, Object>(Map.of("decisionNo", key, "key", key));
        if (!violationFrom.isEmpty()) {
            values.put("violationFrom", LocalDate.parse(violationFrom));
        }
        if (!violationTo.isEmpty()) {
            values.put("violationTo", LocalDate.parse(violationTo));
        }
        values.putAll(dated(Map.of(), "", ""));
        values.put("knownFrom", actsKnownSince);
        node(key, List.of("Fact", "Act", kind), values);
        return link("AGAINST", key, subject, Map.of());
    }

    /** A listing in force for a stretch; several stretches leave a gap. */
    SmallWorld listed(String org, String act, String list, String sector, String from, String to) {
        if (!keys.contains(act)) {
            act(act, "Listing", org, "", "");
        }
        var level = list.startsWith("WATCH") ? "WATCH" : "BLACK";
        return link(
                "LISTED",
                org,
                act,
                Map.of(
                        "list",
                        list,
                        "sector",
                        sector,
                        "level",
                        level,
                        "validFrom",
                        day(from, BEGINNING),
                        "validTo",
                        day(to, FOREVER),
                        "knownFrom",
                        1L,
                        "knownTo",
                        Long.MAX_VALUE));
    }

    /** A finding in a state for a stretch: {@code rule} is id/version, the scope may be empty. */
    SmallWorld support(String id, String act, String rule, String trigger, String sector, String scope, String person) {
        var values = new HashMap<String, Object>(Map.of(
                "key",
                id,
                "id",
                id,
                "rule",
                rule.split("/")[0],
                "version",
                rule.split("/")[1],
                "trigger",
                trigger,
                "kind",
                sector.isEmpty() ? "PENALTY" : "LISTING",
                "decisionNo",
                act,
                "measures",
                List.of("A10"),
                "scopes",
                List.of(scope)));
        node(id, List.of("Support"), values);
        node("L" + id, List.of("Liability"), Map.of("key", "L" + id));
        link("BECAUSE_OF", id, act, Map.of());
        link("SUPPORTS", id, "L" + id, Map.of());
        return link("ON", "L" + id, person, Map.of());
    }

    SmallWorld reaches(String support, String party, String state, String from, String to) {
        return link(
                "REACHES",
                support,
                party,
                Map.of("state", state, "validFrom", day(from, BEGINNING), "validTo", day(to, FOREVER)));
    }

    void store(Graph graph) {
        graph.write("warning/fixture-nodes", Map.of("rows", nodes));
        graph.write("warning/fixture-links", Map.of("rows", links));
    }

    private String fact(String label, Map<String, Object> values, String from, String to) {
        var key = "fact" + ++count;
        var properties = dated(values, from, to);
        properties.put("key", key);
        node(key, List.of("Fact", label), properties);
        return key;
    }

    private Map<String, Object> dated(Map<String, ? extends Object> values, String from, String to) {
        var properties = new HashMap<String, Object>(values);
        properties.put("fact", "f" + ++count);
        properties.put("validFrom", day(from, BEGINNING));
        properties.put("validTo", day(to, FOREVER));
        properties.put("knownFrom", 1L);
        properties.put("knownTo", Long.MAX_VALUE);
        return properties;
    }

    private static LocalDate day(@Nullable String text, LocalDate open) {
        return text == null || text.isEmpty() ? open : LocalDate.parse(text);
    }

    private void node(String key, List<String> labels, Map<String, ? extends Object> properties) {
        keys.add(key);
        var all = new HashMap<String, Object>(properties);
        all.putIfAbsent("key", key);
        nodes.add(Map.of("labels", labels, "properties", all));
    }

    private SmallWorld link(String type, String from, String to, Map<String, ? extends Object> properties) {
        links.add(Map.of("type", type, "from", from, "to", to, "properties", properties));
        return this;
    }
}
