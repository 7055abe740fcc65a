package org.zelian.analytics;

import java.util.Arrays;

/**
 * The chain of sole deciders above one target, and what decides its last node.
 *
 * <p>Whoever controls a node with a sole decider is that decider or controls it; so the chain is walked edge by edge, and
 * only where holders decide jointly is the part of the network above taken out and solved.
 */
final class Climb {
    private final VotingControl control;
    private final IntMap chain = new IntMap();
    /** The place in the chain where it closes into a loop; −1 if it ends. */
    private int loop = -1;
    /** Whether the last node of the chain is decided jointly. */
    private boolean joint;

    private Climb(VotingControl control, int target) {
        this.control = control;
        int node = target;
        while (true) {
            chain.number(node);
            int decider = Deciders.of(control.network, control.day, control.bound, node);
            if (decider < 0) {
                joint = decider != Deciders.NOBODY;
                return;
            }
            loop = chain.get(decider);
            if (loop >= 0) {
                return;
            }
            node = decider;
        }
    }

    static Climb of(VotingControl control, int target) {
        return new Climb(control, target);
    }

    private int last() {
        return chain.node(chain.size() - 1);
    }

    /** Gives every single node that controls the target, ascending. */
    int[] controllers() {
        if (joint) {
            for (int controller : Upward.of(control, last()).controllers()) {
                chain.number(controller);
            }
        }
        var controllers = Arrays.copyOfRange(chain.nodes(), 1, chain.size());
        Arrays.sort(controllers);
        return controllers;
    }

    /** Gives the groups of controllers that nobody controls. */
    int[][] ultimate() {
        if (loop >= 0) {
            return new int[][] {sorted(Arrays.copyOfRange(chain.nodes(), loop, chain.size()))};
        }
        var above = joint ? Upward.of(control, last()).ultimate() : new int[0][];
        if (above.length > 0 || chain.size() == 1) {
            return above;
        }
        return new int[][] {{last()}};
    }

    private static int[] sorted(int[] nodes) {
        Arrays.sort(nodes);
        return nodes;
    }
}
