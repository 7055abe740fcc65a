package org.zelian.bench.ownership;

import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicReference;
import org.zelian.analytics.ControlMap;
import org.zelian.analytics.Network;
import org.zelian.analytics.VotingControl;
import org.zelian.analytics.data.KgRoar;
import org.zelian.bench.Bench;
import org.zelian.bench.Run;
import org.zelian.bench.Times;

/** Who controls whom among all of KG-Roar, and among those above its own lists of targets. */
public final class ControlOfAll implements Bench {
    private static final String FIXPOINT = """
            WITH RECURSIVE c(s, y, votes, before) USING KEY (s, y) AS (
              SELECT x, y, sum(w)::BIGINT, 0::BIGINT FROM e WHERE x <> y GROUP BY x, y
              UNION
              SELECT n.s, n.z, coalesce(r.votes, 0) + n.more, coalesce(r.votes, 0)
              FROM (SELECT c.s AS s, e.y AS z, sum(e.w)::BIGINT AS more
                    FROM c JOIN e ON e.x = c.y
                    WHERE c.votes > 50000000 AND c.before <= 50000000 AND e.y <> c.s AND e.x <> e.y
                    GROUP BY ALL) n
              LEFT JOIN recurring.c r ON r.s = n.s AND r.y = n.z)
            SELECT count(*), sum((a * 1000003 + b) % 1000000007)
            FROM (SELECT s AS a, y AS b FROM c WHERE votes > 50000000)
            """;

    @Override
    public String task() {
        return "T4";
    }

    @Override
    public String question() {
        return "voting control: every pair of a controller and what it controls, jointly with what it controls";
    }

    @Override
    public String target() {
        return "P3: all sources, KG-Roar, warm, ≤ 0.5 s";
    }

    @Override
    public void measure(Run run) throws Exception {
        var folder = run.data("bankit-kgroar");
        if (folder.isEmpty()) {
            run.skip("all", "ZELIAN_DATA has no folder bankit-kgroar");
            return;
        }
        var data = KgRoar.read(folder.get());
        var network = data.network();
        compare(run, "KG-Roar, all sources", network, Edges.of(data), false);
        for (var list : new String[] {"a_size_1000", "a_size_10000", "a_size_100000"}) {
            var part = Edges.above(network, data.targets(folder.get(), list));
            compare(run, "KG-Roar above targets " + list, part.network(), part, true);
        }
    }

    private static void compare(Run run, String input, Network network, Edges edges, boolean withJGraph)
            throws Exception {
        input = input + ", " + edges.size() + " edges";
        var control = VotingControl.on(network, Edges.LATE);
        var map = new AtomicReference<>(control.all(2));
        var times = Times.of(20, () -> {
            map.set(control.all(2));
            return map.get().pairs();
        });
        var hash = hash(map.get());
        run.add(run.row("Zelian, forest").input(input).times(times).hash(hash).oracle());
        run.add(run.row("Zelian, forest")
                .input(input)
                .threads(1)
                .times(Times.of(20, () -> control.all(1).pairs()))
                .figure("processor time", processor(control), "ms")
                .hash(hash));
        run.add(run.row("Zelian, each source for itself")
                .input(input)
                .threads(1)
                .times(Times.of(3, () -> each(control, network.nodes())))
                .hash(each(control, network.nodes())));
        try (var duck = Duck.of(edges, new int[0])) {
            run.add(run.row("DuckDB, recursive CTE using key")
                    .input(input)
                    .times(Times.of(2, () -> duck.hash(FIXPOINT)))
                    .hash(duck.hash(FIXPOINT)));
        }
        if (withJGraph) {
            var graph = JGraph.of(edges, Edges.LATE);
            run.add(run.row("JGraphT, fixpoint")
                    .input(input)
                    .threads(1)
                    .times(Times.of(5, graph::control))
                    .hash(graph.control()));
        }
    }

    /** What one run costs the processor, whatever else the machine is doing: the least of ten. */
    static double processor(VotingControl control) {
        var threads = ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 10; i++) {
            long start = threads.getCurrentThreadCpuTime();
            control.all(1).pairs();
            least = Math.min(least, threads.getCurrentThreadCpuTime() - start);
        }
        return least / 1e6;
    }

    private static String hash(ControlMap map) {
        var pairs = new Pairs();
        map.forEach(pairs::add);
        return pairs.hash();
    }

    private static String each(VotingControl control, int nodes) {
        var pairs = new Pairs();
        for (int source = 0; source < nodes; source++) {
            for (int target : control.controlledBy(source)) {
                pairs.add(source, target);
            }
        }
        return pairs.hash();
    }
}
