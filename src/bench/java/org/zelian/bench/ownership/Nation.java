package org.zelian.bench.ownership;

import java.nio.file.Files;
import java.util.Random;
import org.zelian.analytics.Network;
import org.zelian.analytics.SnapshotFile;
import org.zelian.analytics.VotingControl;
import org.zelian.bench.Bench;
import org.zelian.bench.Run;
import org.zelian.bench.Times;

/**
 * Control in a made-up nation of ten million organisations with 21.5 million dated stakes, and its snapshot file.
 *
 * <p>Made to be like a register: most have one or two holders, some are in groups, a few hold each other.
 */
public final class Nation implements Bench {
    private static final int ORGANISATIONS = 10_000_000;
    private static final int DAY = 20_000;

    @Override
    public String task() {
        return "P4";
    }

    @Override
    public String question() {
        return "voting control of all on one day, 10 M organisations and 21.5 M dated edges in memory";
    }

    @Override
    public String target() {
        return "≤ 5 s, ≤ 51 bytes a dated edge in both directions";
    }

    @Override
    public void measure(Run run) throws Exception {
        if (Runtime.getRuntime().maxMemory() < 3L << 30) {
            run.skip("all", "needs a heap of 4 GiB: -Dbench.heap=4g");
            return;
        }
        var network = make();
        var input = network.nodes() + " nodes, " + network.edges() + " edges";
        var control = VotingControl.on(network, DAY);
        run.add(run.row("Zelian")
                .input(input)
                .times(Times.of(10, () -> control.all(2).pairs()))
                .figure("processor time on one thread", ControlOfAll.processor(control), "ms")
                .figure("pairs", control.all(2).pairs(), "")
                .figure("bytes an edge", (double) network.bytes() / network.edges(), "B"));
        var file = run.scratch().resolve("nation.zsn");
        long start = System.nanoTime();
        SnapshotFile.write(file, network, 1);
        double written = (System.nanoTime() - start) / 1e9;
        run.add(run.row("Zelian, snapshot opened")
                .input(input + ", file")
                .times(Times.of(3, () -> SnapshotFile.open(file, 2).stamp()))
                .figure("size", Files.size(file) / 1e6, "MB")
                .figure("written in", written, "s"));
    }

    /** Half of the holders are persons, who come after the organisations. */
    private static Network make() {
        var random = new Random(7);
        int persons = ORGANISATIONS * 6 / 10;
        var builder = Network.builder(ORGANISATIONS + persons).expecting(21_500_000);
        for (int node = 0, edges = 0; node < ORGANISATIONS && edges < 21_500_000; node++) {
            int holders = 1 + Math.min(random.nextInt(4), random.nextInt(4)) + (random.nextInt(100) == 0 ? 20 : 0);
            long left = Network.WHOLE;
            for (int i = 0; i < holders; i++) {
                long weight = i == holders - 1 ? left : random.nextLong(left + 1);
                left -= weight;
                boolean person = random.nextInt(10) < 7;
                int near = Math.floorMod(node + random.nextInt(2001) - 1000, ORGANISATIONS);
                int holder = person ? ORGANISATIONS + random.nextInt(persons) : near;
                int since = DAY - random.nextInt(9000);
                int until = random.nextInt(5) == 0 ? DAY - 1 : Network.FOREVER;
                builder.edge(holder, node, weight, since, until, false, edges++);
            }
        }
        return builder.build();
    }
}
