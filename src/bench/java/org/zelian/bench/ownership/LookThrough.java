package org.zelian.bench.ownership;

import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAdder;
import org.zelian.analytics.IntegratedOwnership;
import org.zelian.analytics.Network;
import org.zelian.analytics.data.KgRoar;
import org.zelian.bench.Bench;
import org.zelian.bench.Run;
import org.zelian.bench.Times;

/** What every holder has of ten thousand targets, through at most six links. */
public final class LookThrough implements Bench {
    private static final String SQL = """
            WITH RECURSIVE r(t, n, share, links) AS (
              SELECT id, id, 1.0::DOUBLE, 0 FROM target
              UNION ALL
              SELECT r.t, e.x, r.share * e.w / 1e8, links + 1 FROM r JOIN e ON e.y = r.n WHERE links < 6)
            SELECT count(*), round(sum(share) * 1e3)::BIGINT
            FROM (SELECT t, n, sum(share) AS share FROM r WHERE links > 0 AND share > 0 GROUP BY t, n)
            """;
    private static final String ANSWER = " WITH t.id AS a, p.id AS b, sum(share) AS share WHERE share > 0"
            + " RETURN count(*) AS n, round(sum(share) * 1000) AS h";
    private static final String START = "UNWIND $targets AS id MATCH (t:Party {id: id}) ";

    @Override
    public String task() {
        return "T2";
    }

    @Override
    public String question() {
        return "share of each holder in 10,000 targets, through at most six links";
    }

    @Override
    public void measure(Run run) throws Exception {
        var folder = run.data("bankit-kgroar");
        if (folder.isEmpty()) {
            run.skip("all", "ZELIAN_DATA has no folder bankit-kgroar");
            return;
        }
        var data = KgRoar.read(folder.get());
        var all = data.network();
        var part = Edges.above(all, Edges.held(all, 10_000));
        var network = part.network();
        var targets = Edges.first(10_000);
        var input = "KG-Roar above 10,000 of its companies, " + part.size() + " edges";
        run.add(run.row("Zelian")
                .input(input)
                .times(Times.of(20, () -> ours(network, targets)))
                .hash(ours(network, targets))
                .oracle());
        try (var duck = Duck.of(part, targets)) {
            run.add(run.row("DuckDB, recursive CTE")
                    .input(input)
                    .times(Times.of(20, () -> duck.hash(SQL)))
                    .hash(duck.hash(SQL)));
        }
        var star = START + "MATCH (t)<-[s:HOLDS*1..6]-(p) WITH t, p, reduce(z = 1.0, x IN s | z * x.share) AS share";
        var quantified = START + "MATCH (t) (()<-[s:HOLDS]-()){1,6} (p)"
                + " WITH t, p, reduce(z = 1.0, x IN s | z * x.share) AS share";
        try (var neo4j = Cypher.of(run.scratch().resolve("neo4j"), part)) {
            for (var spelling : new String[][] {{"*1..6", star}, {"quantified path", quantified}}) {
                run.add(run.row("Neo4j Cypher, " + spelling[0])
                        .input(input)
                        .threads(1)
                        .times(Times.of(5, () -> neo4j.hash(spelling[1] + ANSWER, targets, 0)))
                        .hash(neo4j.hash(spelling[1] + ANSWER, targets, 0)));
            }
        }
    }

    private static String ours(Network network, int[] targets) {
        var ownership = IntegratedOwnership.on(network, Edges.LATE);
        var count = new LongAdder();
        var sum = new DoubleAdder();
        ownership.holdersWithin(6, targets, 2, (target, holders) -> {
            count.add(holders.size());
            sum.add(holders.sum());
        });
        long thousandths = Math.round(sum.sum() * 1000);
        return Pairs.hash(count.longValue(), thousandths);
    }
}
