package org.zelian.analytics;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import java.util.function.LongUnaryOperator;

/**
 * Random networks with cycles, self-holdings, parallel stakes, dates, bands, and sums below, at and above the whole.
 *
 * <p>{@code -Dgraphs=20000} draws ten times as many as every build does, {@code -Dseed=17} draws the one that failed again.
 */
final class RandomGraphs {
    static final int DAY = 20_000;

    private RandomGraphs() {}

    /** One stake of a drawn network, as slow twins read it. */
    record Stake(int from, int to, long weight, long least, long most, int fromDay, int toDay, boolean decisive) {
        boolean inForce() {
            return fromDay <= DAY && DAY < toDay;
        }

        long weight(Bound bound) {
            return bound == Bound.STATED ? weight : bound == Bound.CERTAIN ? least : most;
        }
    }

    /** A drawn network, and the same for slow twins. */
    record Drawn(
            long seed, int nodes, List<Stake> stakes, LongUnaryOperator total, LongPredicate muted, Network network) {
        long total(int node) {
            return total.applyAsLong(node);
        }

        @Override
        public String toString() {
            var text = new StringBuilder("reproduce with -Dseed=" + seed + ":");
            for (var stake : stakes) {
                text.append(' ')
                        .append(stake.from)
                        .append('>')
                        .append(stake.to)
                        .append(':')
                        .append(stake.weight);
                text.append('/').append(total(stake.to)).append(stake.decisive ? "!" : "");
                text.append(stake.inForce() ? "" : "(not in force)");
            }
            return text.toString();
        }
    }

    /** Draws so many networks, or more where the command line asks for it, and shows each. */
    static void each(int count, Consumer<Drawn> check) {
        if (System.getProperty("seed") != null) {
            check.accept(draw(Long.getLong("seed")));
            return;
        }
        long graphs = Math.max(1, (long) count * Integer.getInteger("graphs", 2_000) / 2_000);
        for (long seed = 1; seed <= graphs; seed++) {
            var drawn = draw(seed);
            try {
                check.accept(drawn);
            } catch (RuntimeException failure) {
                throw new AssertionError(drawn.toString(), failure);
            }
        }
    }

    static Drawn draw(long seed) {
        var random = new Random(seed * 0x9E3779B97F4A7C15L);
        random.nextInt();
        int nodes = 2 + random.nextInt(random.nextInt(8) == 0 ? 30 : 9);
        boolean dirty = random.nextInt(3) == 0;
        boolean arranged = random.nextInt(3) == 0;
        boolean dated = random.nextInt(3) == 0;
        boolean banded = random.nextInt(3) == 0;
        var totals = new long[nodes];
        var muted = new boolean[nodes];
        var stakes = new ArrayList<Stake>();
        int[] sizes = {1, 2, 10, 100, 7};
        for (int node = 0; node < nodes; node++) {
            totals[node] = random.nextInt(4) == 0 ? sizes[random.nextInt(5)] : Network.WHOLE;
            totals[node] = random.nextInt(40) == 0 ? Network.MOST : totals[node];
            muted[node] = arranged && random.nextInt(6) == 0;
            int holders = random.nextInt(5);
            long left = dirty && random.nextInt(3) == 0 ? totals[node] + totals[node] / 8 * 3 : totals[node];
            for (int i = 0; i < holders && left > 0; i++) {
                long weight = weight(random, left, totals[node]);
                weight = Math.min(weight, Network.MOST);
                left -= weight;
                boolean past = dated && random.nextInt(4) == 0;
                stakes.add(stake(random, nodes, node, weight, arranged, dated, banded, past));
            }
        }
        return new Drawn(
                seed,
                nodes,
                List.copyOf(stakes),
                node -> totals[(int) node],
                node -> muted[(int) node],
                build(nodes, stakes, totals, muted));
    }

    private static long weight(Random random, long left, long total) {
        return switch (random.nextInt(6)) {
            case 0 -> left;
            case 1 -> Math.min(left, total / 2);
            case 2 -> Math.min(left, total / 2 + 1);
            case 3 -> random.nextLong(left + 1);
            default -> random.nextLong(left / 2 + 1);
        };
    }

    private static Stake stake(
            Random random,
            int nodes,
            int to,
            long weight,
            boolean arranged,
            boolean dated,
            boolean banded,
            boolean past) {
        boolean band = banded && random.nextInt(3) == 0;
        int span = dated ? 1 + random.nextInt(3) : 0;
        return new Stake(
                random.nextInt(12) == 0 ? to : random.nextInt(nodes),
                to,
                weight,
                band ? weight / 2 : weight,
                band ? Math.min(Network.MOST, weight + weight / 2) : weight,
                dated ? (past ? DAY - 9 : DAY - span + 1) : Network.ALWAYS,
                dated ? (past ? DAY : DAY + span) : Network.FOREVER,
                arranged && random.nextInt(8) == 0);
    }

    private static Network build(int nodes, List<Stake> stakes, long[] totals, boolean[] muted) {
        var builder = Network.builder(nodes);
        int ref = 0;
        for (var stake : stakes) {
            builder.edge(stake.from, stake.to, stake.weight, stake.fromDay, stake.toDay, stake.decisive, ref++);
            if (stake.least != stake.weight || stake.most != stake.weight) {
                builder.band(stake.least, stake.most);
            }
        }
        for (int node = 0; node < nodes; node++) {
            builder.total(node, totals[node]);
            if (muted[node]) {
                builder.mute(node);
            }
        }
        return builder.build();
    }
}
