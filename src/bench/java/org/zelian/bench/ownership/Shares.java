package org.zelian.bench.ownership;

import java.util.Random;
import org.zelian.analytics.Convention;
import org.zelian.analytics.IntegratedOwnership;
import org.zelian.analytics.Network;
import org.zelian.analytics.data.FinBench;
import org.zelian.bench.Bench;
import org.zelian.bench.Run;
import org.zelian.bench.Times;

/** Integrated ownership through a cycle of 457 companies, and through a made-up one of 2,000. */
public final class Shares implements Bench {
    @Override
    public String task() {
        return "T5";
    }

    @Override
    public String question() {
        return "integrated ownership (Baldone) of one source, equations factored anew each time";
    }

    @Override
    public String target() {
        return "P6: ≤ 1 s, residual ≤ 1e-12";
    }

    @Override
    public void measure(Run run) throws Exception {
        var folder = run.data("finbench-sf0.01");
        if (folder.isPresent()) {
            var data = FinBench.read(folder.get());
            compare(run, "FinBench, cycle of 457", data.network(), inTheCycle(data));
        } else {
            run.skip("all", "ZELIAN_DATA has no folder finbench-sf0.01");
        }
        compare(run, "made-up cycle of 2,000 with chords", cycle(), 0);
    }

    /** The first company that holds part of itself through the largest cycle. */
    private static int inTheCycle(FinBench data) {
        var ownership = IntegratedOwnership.on(data.network(), Edges.LATE);
        for (int node = 0; node < data.companies(); node++) {
            var held = ownership.heldBy(node, Convention.GROSS);
            if (held.size() >= 457 && held.of(node) > 0) {
                return node;
            }
        }
        throw new IllegalStateException("FinBench has no cycle of 457 companies here");
    }

    private static Network cycle() {
        var random = new Random(7);
        var builder = Network.builder(2000);
        for (int node = 0; node < 2000; node++) {
            builder.edge(node, (node + 1) % 2000, 60_000_000);
            builder.edge(random.nextInt(2000), (node + 1) % 2000, 39_000_000);
        }
        return builder.build();
    }

    private static void compare(Run run, String input, Network network, int source) throws Exception {
        var row = IntegratedOwnership.on(network, Edges.LATE).heldBy(source, Convention.BALDONE);
        run.add(run.row("Zelian")
                .input(input)
                .threads(1)
                .times(Times.of(
                        20, () -> IntegratedOwnership.on(network, Edges.LATE).heldBy(source, Convention.BALDONE)))
                .figure("residual", row.residual() * 1e15, "e-15")
                .hash(rounded(row.size(), row.sum()))
                .oracle());
        var once = IntegratedOwnership.on(network, Edges.LATE);
        run.add(run.row("Zelian, factors kept")
                .input(input)
                .threads(1)
                .times(Times.of(20, () -> once.heldBy(source, Convention.BALDONE)))
                .hash(rounded(row.size(), row.sum())));
        duck(run, input, network, source, rounded(row.size(), row.sum()), row.sum());
        run.add(run.row("dense elimination, all nodes")
                .input(input)
                .threads(1)
                .times(Times.of(2, () -> Dense.row(network, source)))
                .hash(Dense.row(network, source)));
    }

    /** The same by adding up powers of the matrix until nothing larger than 1e-13 is added. */
    private static void duck(Run run, String input, Network network, int source, String right, double sum)
            throws Exception {
        var sql = """
                WITH RECURSIVE p(k, n, x) AS (
                  SELECT 0, %1$d::BIGINT, 1.0::DOUBLE
                  UNION ALL
                  SELECT k + 1, y, sx FROM (
                    SELECT p.k AS k, e.y AS y, sum(p.x * e.w / 1e8) AS sx
                    FROM p JOIN e ON e.x = p.n WHERE p.k = 0 OR p.n <> %1$d
                    GROUP BY p.k, e.y) WHERE sx > 1e-13 AND k < 10000)
                SELECT count(DISTINCT n), sum(x) FROM p WHERE k > 0
                """.formatted(source);
        try (var duck = Duck.of(Edges.of(network), new int[0])) {
            var found = duck.shares(sql);
            double off = Math.abs(found[1] - sum);
            run.add(run.row("DuckDB, power iteration")
                    .input(input)
                    .times(Times.of(5, () -> duck.shares(sql)))
                    .figure("off by", off * 1e12, "e-12")
                    .hash(off < 1e-6 ? right : rounded((int) found[0], found[1])));
        }
    }

    static String rounded(int size, double sum) {
        return size + "/" + Math.round(sum * 1e6);
    }
}
