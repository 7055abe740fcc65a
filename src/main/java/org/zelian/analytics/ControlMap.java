package org.zelian.analytics;

/**
 * Who controls whom on one day, every node taken as a single source. Control is transitive; nobody controls himself.
 *
 * <p>Kept as a forest of immediate controllers, four bytes a node, however many pairs there are; lists of what is below are
 * made with the first question that needs them. Only sources
 * that hold enough of a contested node (holders with more than the whole, or several decisive ones) have lists of
 * their own. Any number of threads may ask.
 */
public final class ControlMap {
    private final Lineage lineage;
    private final Contests contests;

    private ControlMap(Lineage lineage, Contests contests) {
        this.lineage = lineage;
        this.contests = contests;
    }

    static ControlMap of(VotingControl control, int threads) {
        var forest = ControlForest.of(control, threads);
        var lineage = new Lineage(forest);
        return new ControlMap(lineage, Contests.of(control, forest, lineage, threads));
    }

    /** Counts the pairs of a controller and what it controls. */
    public long pairs() {
        long pairs = 0;
        for (int count : controllerCounts()) {
            pairs += count;
        }
        return pairs;
    }

    /** Gives what a node controls, ascending. */
    public int[] controlledBy(int source) {
        return contests.has(source) ? contests.controlledBy(source) : lineage.below(source);
    }

    /** Gives who controls a node, ascending. */
    public int[] controllersOf(int target) {
        var controllers = new Ints();
        lineage.above(target, contests::has, controllers);
        contests.above(target, controllers);
        return controllers.toSortedArray();
    }

    /** Gives the controllers of a target that nobody controls, as {@link VotingControl#ultimate}. */
    public int[][] ultimate(int target) {
        if (contests.isEmpty()) {
            var group = lineage.root(target);
            return group.length == 0 ? new int[0][] : new int[][] {group};
        }
        return Ultimate.of(target, this::controllersOf);
    }

    /** Shows every pair to a visitor, by source, then by target. */
    public void forEach(PairVisitor visitor) {
        for (int source = 0; source < lineage.nodes(); source++) {
            for (int target : controlledBy(source)) {
                visitor.pair(source, target);
            }
        }
    }

    /** Gives, for every node, how many control it. */
    public int[] controllerCounts() {
        var counts = lineage.counts(contests::has);
        contests.count(counts);
        return counts;
    }

    /** Takes the pairs of a control map, one after the other. */
    @FunctionalInterface
    public interface PairVisitor {
        /** Takes one pair: the source controls the target. */
        void pair(int source, int target);
    }
}
