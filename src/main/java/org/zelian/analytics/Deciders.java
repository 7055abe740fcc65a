package org.zelian.analytics;

/**
 * Who alone can decide a node: its majority or decisive holder, nobody, several only together, or more than one apart.
 *
 * <p>One look at the edges into a node. Unless a node is {@link #CONTESTED}, any two groups that control it have a
 * holder in common.
 */
final class Deciders {
    /** No group of holders, however large, decides. */
    static final int NOBODY = -1;
    /** No holder decides alone; enough of them together do, and no two such groups are apart. */
    static final int JOINT = -2;
    /** Two groups without a common holder could both decide: sums above the whole, or several decisive holders. */
    static final int CONTESTED = -3;

    private Deciders() {}

    /** Gives the one holder without whom nobody decides and who decides alone, or one of the constants. */
    static int of(Network network, int day, Bound bound, int node) {
        long all = 0;
        long largest = -1;
        int largestHolder = NOBODY;
        int decisive = NOBODY;
        long decisiveVotes = 0;
        boolean severalDecisive = false;
        int edge = network.inFirst[node];
        int end = network.inFirst[node + 1];
        var days = network.inDays;
        while (edge < end) {
            int holder = network.inFrom[edge];
            long votes = 0;
            boolean decides = false;
            for (; edge < end && network.inFrom[edge] == holder; edge++) {
                if (days == null || Network.holds(days[edge], day)) {
                    long weight = network.inWeight[edge];
                    votes = Network.plus(votes, network.inBands.weight(edge, weight >>> 1, bound));
                    decides |= (weight & 1) != 0;
                }
            }
            if (holder == node) {
                continue;
            }
            all = Network.plus(all, votes);
            if (votes > largest) {
                largest = votes;
                largestHolder = holder;
            }
            if (decides) {
                severalDecisive |= decisive != NOBODY;
                decisive = holder;
                decisiveVotes = votes;
            }
        }
        if (severalDecisive) {
            return CONTESTED;
        }
        if (decisive != NOBODY) {
            return sole(network, node, all, decisiveVotes) ? decisive : CONTESTED;
        }
        if (!network.decides(all, node)) {
            return NOBODY;
        }
        if (network.decides(largest, node) && sole(network, node, all, largest)) {
            return largestHolder;
        }
        return all > network.total(node) ? CONTESTED : JOINT;
    }

    /** Tells whether nobody decides without a holder of so many votes; sums that ran over tell nothing. */
    private static boolean sole(Network network, int node, long all, long votes) {
        return network.muted(node) || (all != Long.MAX_VALUE && !network.decides(all - votes, node));
    }
}
