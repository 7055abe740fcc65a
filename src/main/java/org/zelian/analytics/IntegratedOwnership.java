package org.zelian.analytics;

import java.util.HashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * What part of whom belongs to whom on one day, directly and through others, in cycles too.
 *
 * <p>Solved exactly up to rounding on the strongly connected components of what a question reaches; chains are never
 * enumerated. A direct share is the weight in the node's total; decisive edges and muted nodes count like others,
 * since they are about votes. A loop that nobody outside has a part of is singular: whatever lies behind it is
 * unresolved, never wrong. Factored loops are kept for the next question. Any number of threads may ask.
 */
public final class IntegratedOwnership {
    private final Network network;
    private final int day;
    private final ConcurrentMap<Integer, Loop> loops = new ConcurrentHashMap<>();

    private IntegratedOwnership(Network network, int day) {
        this.network = network;
        this.day = day;
    }

    /** Answers for one day. */
    public static IntegratedOwnership on(Network network, int day) {
        return new IntegratedOwnership(network, day);
    }

    /** Gives what a source holds of every node it reaches, itself included where ownership returns to it. */
    public Shares heldBy(int source, Convention convention) {
        var gross = Flow.down(network, day, source, false, loops);
        if (convention == Convention.GROSS) {
            return gross.shares();
        }
        return gross.startInClosedLoop ? withoutHolders(source) : gross.shares((node, share) -> share / gross.z[0]);
    }

    private Shares withoutHolders(int source) {
        return Flow.down(network, day, source, true, new HashMap<>()).shares();
    }

    /**
     * Gives what each node holds of a target.
     *
     * <p>With {@link Convention#BALDONE} every holder inside a cycle has its own divisor: the first question that meets a
     * cycle solves it once for each member.
     */
    public Shares holdersOf(int target, Convention convention) {
        if (convention == Convention.GROSS) {
            return Flow.up(network, day, target, loops).shares();
        }
        var gross = Flow.upWithOwn(network, day, target, loops);
        return gross.shares((node, share) -> {
            double own = gross.own(node);
            return Double.isNaN(own) ? withoutHolders(node).of(target) : share / own;
        });
    }

    /** Shows the holders of many targets to a visitor, computed and shown by so many threads at once. */
    public void holdersOf(int[] targets, Convention convention, int threads, TargetVisitor visitor) {
        Threads.run(targets.length, threads, i -> visitor.holders(targets[i], holdersOf(targets[i], convention)));
    }

    /** Takes the holders of one target; several threads may call at once. */
    @FunctionalInterface
    public interface TargetVisitor {
        /** Takes what each node holds of a target. */
        void holders(int target, Shares holders);
    }

    /**
     * Gives what each node holds of a target through at most so many links, chains through cycles counted as often as
     * they pass: the sum of the first powers of A.
     */
    public Shares holdersWithin(int links, int target) {
        return new LookThrough(network, day).climb(links, target);
    }

    /** Shows to a visitor what {@link #holdersWithin(int, int)} gives for many targets, by so many threads at once. */
    public void holdersWithin(int links, int[] targets, int threads, TargetVisitor visitor) {
        Threads.blocks(targets.length, 256, threads, (begin, end) -> {
            var look = new LookThrough(network, day);
            for (int i = begin; i < end; i++) {
                visitor.holders(targets[i], look.climb(links, targets[i]));
            }
        });
    }

    /** Gives the split of a target among the nodes that nobody holds; the rest is {@link Split#unexplained}. */
    public Split ultimateSplit(int target) {
        var gross = holdersOf(target, Convention.GROSS);
        var owners = new Ints();
        for (int place = 0; place < gross.size(); place++) {
            if (!isHeld(gross.node(place))) {
                owners.add(gross.node(place));
            }
        }
        var nodes = owners.toArray();
        var shares = new double[nodes.length];
        double sum = 0;
        for (int i = 0; i < nodes.length; i++) {
            shares[i] = gross.of(nodes[i]);
            sum += shares[i];
        }
        return new Split(new Shares(nodes, shares, gross.residual()), 1 - sum, gross.unresolved().length == 0);
    }

    private boolean isHeld(int node) {
        for (int edge = network.begin(node); edge < network.end(node); edge++) {
            if (network.inForce(edge, day) && network.weight(edge) > 0) {
                return true;
            }
        }
        return false;
    }
}
