package org.zelian.analytics;

import java.util.Arrays;

/**
 * The part of a network that matters for who controls one target: upwards, as far as anybody can decide anything.
 *
 * <p>Into a node with a sole decider only that one is followed, into a node that nobody can decide nobody. The result is
 * a small network of its own with the weights of the asked bound and day. Time and memory: the edges into the nodes met.
 */
final class Upward {
    private final IntMap met = new IntMap();
    private final Network part;

    private Upward(VotingControl control, int target) {
        var network = control.network;
        var from = new Ints();
        var to = new Ints();
        var weights = new Longs();
        var mute = new Ints();
        met.number(target);
        for (int number = 0; number < met.size(); number++) {
            int node = met.node(number);
            int decider = Deciders.of(network, control.day, control.bound, node);
            if (decider >= 0) {
                add(from, to, weights, decider, number, 1);
                mute.add(number);
            } else if (decider != Deciders.NOBODY) {
                for (int edge = network.begin(node); edge < network.end(node); edge++) {
                    if (network.inForce(edge, control.day)) {
                        long weight = network.weight(edge, control.bound) << 1;
                        add(from, to, weights, network.holder(edge), number, weight | (network.decisive(edge) ? 1 : 0));
                    }
                }
                if (network.muted(node)) {
                    mute.add(number);
                }
            }
        }
        var builder = Network.builder(met.size()).expecting(from.size());
        for (int edge = 0; edge < from.size(); edge++) {
            long weight = weights.get(edge);
            builder.edge(
                    from.get(edge), to.get(edge), weight >>> 1, Network.ALWAYS, Network.FOREVER, (weight & 1) != 0, -1);
        }
        for (int number = 0; number < met.size(); number++) {
            builder.total(number, network.total(met.node(number)));
        }
        for (int i = 0; i < mute.size(); i++) {
            builder.mute(mute.get(i));
        }
        part = builder.build();
    }

    private void add(Ints from, Ints to, Longs weights, int holder, int held, long weight) {
        from.add(met.number(holder));
        to.add(held);
        weights.add(weight);
    }

    static Upward of(VotingControl control, int target) {
        return new Upward(control, target);
    }

    private VotingControl control() {
        return VotingControl.on(part, 0);
    }

    /** Gives every single node that controls the target, in no order. */
    int[] controllers() {
        return back(control().all(1).controllersOf(0));
    }

    /** Gives the groups of controllers of the target that nobody controls. */
    int[][] ultimate() {
        var groups = control().all(1).ultimate(0);
        for (int i = 0; i < groups.length; i++) {
            groups[i] = back(groups[i]);
        }
        Arrays.sort(groups, (a, b) -> Integer.compare(a[0], b[0]));
        return groups;
    }

    /** Tells whether the sources, acting as one, control the target. */
    boolean controlledBy(int[] sources) {
        var local = new Ints();
        for (int source : sources) {
            int number = met.get(source);
            if (number == 0) {
                return false;
            }
            if (number > 0) {
                local.add(number);
            }
        }
        return control().reaches(0, local.toArray());
    }

    private int[] back(int[] numbers) {
        var nodes = new int[numbers.length];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = met.node(numbers[i]);
        }
        Arrays.sort(nodes);
        return nodes;
    }
}
