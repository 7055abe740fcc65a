package org.zelian.bench.ownership;

import org.zelian.analytics.SnapshotFile;
import org.zelian.analytics.VotingControl;
import org.zelian.analytics.data.KgRoar;
import org.zelian.bench.Bench;
import org.zelian.bench.Run;
import org.zelian.bench.Times;

/** The ultimate controller of one organisation, from a snapshot file that was opened once. */
public final class OneTarget implements Bench {
    @Override
    public String task() {
        return "P5";
    }

    @Override
    public String question() {
        return "one target's controllers and ultimate controller, from the snapshot";
    }

    @Override
    public String target() {
        return "p99 ≤ 1 ms";
    }

    @Override
    public void measure(Run run) throws Exception {
        var folder = run.data("bankit-kgroar");
        if (folder.isEmpty()) {
            run.skip("all", "ZELIAN_DATA has no folder bankit-kgroar");
            return;
        }
        var data = KgRoar.read(folder.get());
        var file = run.scratch().resolve("kgroar.zsn");
        SnapshotFile.write(file, data.network(), 1);
        var network = SnapshotFile.open(file, 2).network();
        var control = VotingControl.on(network, Edges.LATE);
        var targets = data.targets(folder.get(), "a_size_100000");
        var warm = new double[targets.length];
        double cold = 0;
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < targets.length; i++) {
                long start = System.nanoTime();
                control.controllersOf(targets[i]);
                control.ultimate(targets[i]);
                warm[i] = (System.nanoTime() - start) / 1e6;
                cold = round == 0 && i == 0 ? warm[i] : cold;
            }
        }
        run.add(run.row("Zelian")
                .input("KG-Roar, its 100,000 targets one by one")
                .threads(1)
                .times(Times.of(cold, warm)));
    }
}
