package org.zelian.control;

import java.util.HashMap;
import java.util.Map;
import org.zelian.kernel.FactKind;

/** What the facts say about each party that keeps it, or what it holds, from being plain: one byte a party. */
final class Traits {
    /** Its votes and ties have to be worked out fact by fact. */
    static final int SPECIAL = 1;
    /** Whatever it holds is special: it may not vote, or somebody else votes for it. */
    static final int HOLDS_SPECIALLY = 2;
    /** It holds for the state, or is an owner agency. */
    static final int STATE = 4;
    /** It stands for many small holders. */
    static final int DISPERSED = 8;
    /** It holds or ties in any other way. */
    static final int OTHER = 16;
    /** Somebody holds it or is tied to it. */
    static final int HELD = 32;

    private final byte[] traits;
    private final Rows rows;
    private final Canon canon;
    private final Map<Integer, Integer> profiles = new HashMap<>();

    Traits(Rows rows, Canon canon) {
        this.rows = rows;
        this.canon = canon;
        traits = new byte[rows.refs().count()];
        for (int row = 0; row < rows.count(); row++) {
            note(row);
        }
    }

    boolean has(int node, int trait) {
        return (traits[node] & trait) != 0;
    }

    private void add(int node, int more) {
        traits[node] |= (byte) more;
    }

    private int end(int row, int place) {
        return canon.of(rows.end(row, place));
    }

    private void note(int row) {
        switch (rows.kind(row)) {
            case HOLDS -> stake(row);
            case SERVES -> tie(end(row, 0), end(row, 1), OTHER);
            case DETERMINES -> tie(end(row, 1), end(row, 0), OTHER);
            case OVERSEEN_BY -> tie(end(row, 1), end(row, 0), STATE);
            case ARRANGEMENT ->
                rows.fact(row)
                        .fact()
                        .ends()
                        .forEach(end -> add(canon.of(rows.refs().of(end)), SPECIAL | HOLDS_SPECIALLY | OTHER | HELD));
            case PROFILE -> add(end(row, 0), profile(rows.content(row)));
            default -> {}
        }
    }

    private void tie(int from, int to, int as) {
        add(from, as);
        add(to, SPECIAL | HELD);
    }

    private void stake(int row) {
        int shape = rows.shape(row);
        add(end(row, 0), shape == Rows.STATE ? STATE : shape == Rows.DISPERSED ? DISPERSED : OTHER);
        add(end(row, 1), shape == Rows.PLAIN && rows.votes(row) >= 0 ? HELD : HELD | SPECIAL);
    }

    private int profile(int content) {
        if (content == Rows.NONE) {
            return 0;
        }
        return profiles.computeIfAbsent(content, any -> {
            var values = Content.values(rows.words().text(content));
            var type = values.getOrDefault("type", "");
            boolean gone = "DEREGISTERED".equals(values.get("status")) || values.containsKey("dereg");
            boolean special =
                    type.equals("PARTNERSHIP") || Scene.isState(type) || "true".equals(values.get("stateOwned"));
            return (special ? SPECIAL : 0) | (gone ? HOLDS_SPECIALLY : 0);
        });
    }

    /** Whether what a party is depends on how it is met, so that everything below it is asked one by one. */
    boolean mixed(int node) {
        boolean other = has(node, OTHER);
        return (has(node, STATE) && (other || has(node, DISPERSED) || has(node, HELD)))
                || (has(node, DISPERSED) && other);
    }

    /** The rows about a party that describe it or move its votes, as facts. */
    static boolean describes(FactKind kind) {
        return kind != FactKind.HOLDS && kind != FactKind.SERVES && kind != FactKind.DETERMINES;
    }
}
