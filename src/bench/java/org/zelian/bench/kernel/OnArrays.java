package org.zelian.bench.kernel;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.zelian.analytics.ControlMap;
import org.zelian.analytics.Convention;
import org.zelian.analytics.IntegratedOwnership;
import org.zelian.analytics.Network;
import org.zelian.analytics.Ratios;
import org.zelian.analytics.Reach;
import org.zelian.analytics.Shares;
import org.zelian.analytics.StrongComponents;
import org.zelian.analytics.VotingControl;
import org.zelian.analytics.WeakestLink;

/** Ownership of 100,000 made-up organisations with some 250,000 stakes, cycles among neighbours included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class OnArrays {
    private static final int ORGANISATIONS = 100_000;
    private static final int PERSONS = 60_000;
    private static final int DAY = 20_000;

    private final int[] from;
    private final int[] to;
    private final Network network;
    private final Reach reach;
    private final VotingControl control;
    private final IntegratedOwnership ownership;
    private int next;

    /** The same network in every run. */
    public OnArrays() {
        var random = new Random(7);
        int[] holders = new int[ORGANISATIONS * 4];
        int[] held = new int[holders.length];
        int edges = 0;
        var builder = Network.builder(ORGANISATIONS + PERSONS);
        for (int node = 0; node < ORGANISATIONS; node++) {
            long left = Network.WHOLE;
            for (int i = 1 + Math.min(random.nextInt(4), random.nextInt(4)); i > 0; i--) {
                long weight = i == 1 ? left : random.nextLong(left + 1);
                left -= weight;
                boolean person = random.nextInt(10) < 7;
                int near = Math.floorMod(node + random.nextInt(201) - 100, ORGANISATIONS);
                holders[edges] = person ? ORGANISATIONS + random.nextInt(PERSONS) : near;
                held[edges] = node;
                builder.edge(holders[edges++], node, weight);
            }
        }
        from = Arrays.copyOf(holders, edges);
        to = Arrays.copyOf(held, edges);
        network = builder.build();
        reach = Reach.on(network, DAY);
        control = VotingControl.on(network, DAY);
        ownership = IntegratedOwnership.on(network, DAY);
    }

    /** Everybody above one organisation. */
    @Benchmark
    public int[] above() {
        return reach.above(organisation());
    }

    /** Those who control one organisation. */
    @Benchmark
    public int[] controllersOfOne() {
        return control.controllersOf(organisation());
    }

    /** All pairs of a controller and what it controls, on one thread. */
    @Benchmark
    public ControlMap controlOfAll() {
        return control.all(1);
    }

    /** What each holder has in one organisation, through cycles. */
    @Benchmark
    public Shares integratedOwnership() {
        return ownership.holdersOf(organisation(), Convention.BALDONE);
    }

    /** The weakest link of each chain above one organisation. */
    @Benchmark
    public Ratios weakestLinks() {
        return WeakestLink.above(network, DAY, organisation());
    }

    /** Which organisations hold each other. */
    @Benchmark
    public int[] strongComponents() {
        return StrongComponents.of(network.nodes(), from, to);
    }

    private int organisation() {
        next = (next + 7919) % ORGANISATIONS;
        return next;
    }
}
