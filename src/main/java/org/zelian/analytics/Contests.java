package org.zelian.analytics;

/**
 * What sources control that hold enough of a contested node: a list for each, found one by one.
 *
 * <p>A source is one of these if its group in the forest decides a contested node, and then everybody above it is too.
 * All others are closed without the contested nodes, so the forest is right for them.
 */
final class Contests {
    private static final int[] NOTHING = {};

    /** One more than the place of a source's list; empty if there is no contest. */
    private final int[] place;

    private final int[][] controlled;
    private final int[] firstAbove;
    private final int[] above;

    private Contests(int[] place, int[] sources, int[][] controlled) {
        this.place = place;
        this.controlled = controlled;
        firstAbove = new int[place.length == 0 ? 0 : place.length + 1];
        int pairs = 0;
        for (var list : controlled) {
            pairs = Math.addExact(pairs, list.length);
            for (int target : list) {
                firstAbove[target + 1]++;
            }
        }
        for (int node = 0; node < place.length; node++) {
            firstAbove[node + 1] += firstAbove[node];
        }
        above = new int[pairs];
        var next = firstAbove.clone();
        for (int i = 0; i < sources.length; i++) {
            for (int target : controlled[i]) {
                above[next[target]++] = sources[i];
            }
        }
    }

    static Contests of(VotingControl control, ControlForest forest, Lineage lineage, int threads) {
        var sources = forest.contested() ? sources(control, forest, lineage, threads) : NOTHING;
        if (sources.length == 0) {
            return new Contests(NOTHING, NOTHING, new int[0][]);
        }
        var place = new int[forest.parent.length];
        for (int i = 0; i < sources.length; i++) {
            place[sources[i]] = i + 1;
        }
        var controlled = new int[sources.length][];
        Threads.blocks(sources.length, 16, threads, (begin, end) -> {
            for (int i = begin; i < end; i++) {
                controlled[i] = control.controlledBy(sources[i]);
            }
        });
        return new Contests(place, sources, controlled);
    }

    /** Gives the members of all groups that decide a contested node. */
    private static int[] sources(VotingControl control, ControlForest forest, Lineage lineage, int threads) {
        var deciding = new byte[forest.parent.length];
        Threads.blocks(deciding.length, 1 << 14, threads, (begin, end) -> {
            for (int node = begin; node < end; node++) {
                if (forest.parent[node] == Deciders.CONTESTED && mayBeDecided(control, lineage, node)) {
                    mark(control, node, lineage, deciding);
                }
            }
        });
        var sources = new Ints();
        for (int node = 0; node < deciding.length; node++) {
            if (deciding[lineage.head(node)] != 0) {
                sources.add(node);
            }
        }
        return sources.toArray();
    }

    /** Most contested nodes have only holders who stand alone and hold too little: these are seen at a glance. */
    private static boolean mayBeDecided(VotingControl control, Lineage lineage, int node) {
        var network = control.network;
        for (int edge = network.begin(node); edge < network.end(node); edge++) {
            boolean first = edge == network.begin(node) || network.holder(edge) != network.holder(edge - 1);
            if (!first
                    || network.decisive(edge)
                    || network.decides(network.weight(edge, control.bound), node)
                    || !lineage.alone(network.holder(edge))) {
                return true;
            }
        }
        return false;
    }

    /** Marks the groups that decide a contested node: every holder votes for all groups above it. */
    private static void mark(VotingControl control, int node, Lineage lineage, byte[] deciding) {
        var network = control.network;
        var sums = new Sums();
        for (int edge = network.begin(node); edge < network.end(node); edge++) {
            if (network.holder(edge) != node && network.inForce(edge, control.day)) {
                boolean decisive = network.decisive(edge);
                long votes = network.weight(edge, control.bound);
                lineage.climb(network.holder(edge), group -> {
                    if (decisive || network.decides(sums.add(group, votes), node)) {
                        deciding[group] = 1;
                    }
                });
            }
        }
    }

    boolean isEmpty() {
        return controlled.length == 0;
    }

    /** Tells whether a source has a list of its own. */
    boolean has(int source) {
        return place.length > 0 && place[source] > 0;
    }

    int[] controlledBy(int source) {
        return controlled[place[source] - 1].clone();
    }

    /** Adds the sources with lists of their own that control a target. */
    void above(int target, Ints into) {
        for (int at = isEmpty() ? 0 : firstAbove[target]; at < (isEmpty() ? 0 : firstAbove[target + 1]); at++) {
            into.add(above[at]);
        }
    }

    /** Adds to the controllers of each node those with lists of their own. */
    void count(int[] counts) {
        for (int[] list : controlled) {
            for (int target : list) {
                counts[target]++;
            }
        }
    }
}
