package org.zelian.analytics;

/**
 * Nodes bound to each other by integrated shares of at least a threshold: one in the other, or a third party in both.
 *
 * <p>The threshold of 20 % and the third party are those of Article 4(1)(38) of Regulation (EU) No 575/2013; shares are
 * read as {@link Convention#BALDONE}. Unresolved shares link nobody.
 */
public final class CloseLinks {
    private final IntegratedOwnership ownership;
    private final double threshold;

    private CloseLinks(IntegratedOwnership ownership, double threshold) {
        this.ownership = ownership;
        this.threshold = threshold;
    }

    /** Looks for links of at least so large a share: 0.2 for a fifth. */
    public static CloseLinks of(IntegratedOwnership ownership, double threshold) {
        if (!(threshold > 0)) {
            throw new IllegalArgumentException("A threshold is a share above 0, not " + threshold);
        }
        return new CloseLinks(ownership, threshold);
    }

    /** Tells whether one of the two holds enough of the other. */
    public boolean directly(int a, int b) {
        return a != b
                && (enough(ownership.heldBy(a, Convention.BALDONE).of(b))
                        || enough(ownership.heldBy(b, Convention.BALDONE).of(a)));
    }

    /** Gives the third parties that hold enough of both, ascending. */
    public int[] common(int a, int b) {
        var third = new Ints();
        var inB = ownership.holdersOf(b, Convention.BALDONE);
        for (int holder : above(a)) {
            if (holder != b && enough(inB.of(holder)) && holder != a) {
                third.add(holder);
            }
        }
        return third.toArray();
    }

    /** Tells whether two nodes are closely linked, one with the other or through a third party. */
    public boolean linked(int a, int b) {
        return directly(a, b) || common(a, b).length > 0;
    }

    /** Gives the nodes other than a target that hold enough of it, ascending. */
    public int[] above(int target) {
        return enough(ownership.holdersOf(target, Convention.BALDONE), target);
    }

    /** Gives all nodes closely linked with a node, ascending: above it, below it, or with a third party in common. */
    public int[] with(int node) {
        var linked = new IntMap();
        for (int holder : above(node)) {
            linked.number(holder);
            for (int sister : enough(ownership.heldBy(holder, Convention.BALDONE), holder)) {
                linked.number(sister);
            }
        }
        for (int held : enough(ownership.heldBy(node, Convention.BALDONE), node)) {
            linked.number(held);
        }
        var found = new Ints();
        for (int other : linked.nodes()) {
            if (other != node) {
                found.add(other);
            }
        }
        return found.toSortedArray();
    }

    private int[] enough(Shares shares, int except) {
        var found = new Ints();
        for (int place = 0; place < shares.size(); place++) {
            if (enough(shares.at(place)) && shares.node(place) != except) {
                found.add(shares.node(place));
            }
        }
        return found.toArray();
    }

    /** A share a rounding error below the threshold is enough, so that exact 20 % counts however it was added up. */
    private boolean enough(double share) {
        return share >= threshold - 1e-12;
    }
}
