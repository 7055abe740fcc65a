package org.zelian.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;

/** What writing any format has in common: one description of each party, and a line for everything left out. */
abstract class Export {
    private static final Map<FactKind, Set<String>> CARRIED = Map.of(
            FactKind.PROFILE,
            Set.of(
                    "name",
                    "type",
                    "region",
                    "status",
                    "stateOwned",
                    "scale",
                    "industry",
                    "formerNames",
                    "address",
                    "dereg"),
            FactKind.PERSON,
            Set.of("name", "death", "documents", "state"),
            FactKind.SERVES,
            Set.of("office", "title", "rowSource", "registeredOn", "resolvedOn"),
            FactKind.HOLDS,
            Set.of("equity", "voting", "equityMin", "equityMax", "kind", "amount", "total"),
            FactKind.BRANCH_OF,
            Set.of(),
            FactKind.OVERSEEN_BY,
            Set.of("as"),
            FactKind.DETERMINES,
            Set.of("level", "document", "as"),
            FactKind.ARRANGEMENT,
            Set.of("arrangement", "parts", "group", "scope", "document"));

    private final World world;
    private final Outlet outlet;
    private final Map<PartyRef, String> described = new HashMap<>();
    private final Set<PartyRef> named = new HashSet<>();

    Export(World world, Outlet outlet) {
        this.world = world;
        this.outlet = outlet;
    }

    /** Writes everything; memory is that of one reference for each party. */
    void run() {
        for (var kind : new FactKind[] {FactKind.PROFILE, FactKind.PERSON}) {
            world.each(kind, stated -> described.merge(stated.party(0), stated.id(), Export::lesser));
        }
        for (var kind : FactKind.values()) {
            world.each(kind, stated -> {
                boolean describes = kind == FactKind.PROFILE || kind == FactKind.PERSON;
                if (describes && !stated.id().equals(described.get(stated.party(0)))) {
                    left(stated, "", "Another fact describes the same party; one record has one description.");
                } else {
                    kept(stated);
                    write(stated);
                }
            });
        }
        named.stream().filter(party -> !described.containsKey(party)).forEach(this::nameless);
    }

    /** Values that no column takes back are not carried. */
    private void kept(World.Stated stated) {
        var carried = CARRIED.get(stated.fact().kind());
        if (carried != null) {
            stated.fact().values().keySet().stream()
                    .filter(name -> !carried.contains(name))
                    .forEach(name -> left(stated, name, reason(name)));
        }
    }

    private static String reason(String value) {
        return switch (value) {
            case "birth" -> "The mask of a document hides the day of birth from outsiders.";
            case "phone" -> "It may be somebody's own.";
            default -> "No column takes it back.";
        };
    }

    /** The values of a fact that are carried, for those that are not written by members of their own. */
    static Map<String, String> carried(World.Stated stated) {
        var kind = stated.fact().kind();
        var values = new TreeMap<>(stated.fact().values());
        values.keySet().retainAll(CARRIED.getOrDefault(kind, Set.of()));
        values.put("fact", kind.name());
        return values;
    }

    private static String lesser(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** Writes one fact. */
    abstract void write(World.Stated stated);

    /** Writes a party that facts name and none describes. */
    abstract void nameless(PartyRef party);

    /** Says that a statement refers to the parties of a fact. */
    void refers(World.Stated stated) {
        named.addAll(stated.parties());
        if (!stated.parties().equals(stated.fact().ends())) {
            left(stated, "ends", "The party is written by the reference that it came with first.");
        }
    }

    void statement(String key, String json) {
        outlet.statement(key, json);
    }

    /** Reports a fact, or one value of it, that is not written. */
    void left(World.Stated stated, String value, String why) {
        var kind = stated.fact().kind().name();
        outlet.unmapped(new Outlet.Left(
                stated.id(),
                value.isEmpty() ? kind : kind + "." + value,
                value.isEmpty() || secret(value)
                        ? ""
                        : stated.fact().value(value).orElse(""),
                why));
    }

    private static boolean secret(String value) {
        return value.equals("birth") || value.equals("phone");
    }
}
