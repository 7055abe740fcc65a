package org.zelian.bench.ownership;

import java.util.stream.IntStream;
import org.zelian.analytics.Network;
import org.zelian.analytics.Reach;
import org.zelian.analytics.data.FinBench;
import org.zelian.analytics.data.KgRoar;
import org.zelian.bench.Run;
import org.zelian.bench.Times;

/** Everybody above many targets through at most six links, on one day: the same question to every engine. */
final class Above {
    private static final int LINKS = 6;

    private Above() {}

    static void finBench(Run run, int day) throws Exception {
        var folder = run.data("finbench-sf0.01");
        if (folder.isEmpty()) {
            run.skip("all", "ZELIAN_DATA has no folder finbench-sf0.01");
            return;
        }
        var data = FinBench.read(folder.get());
        var targets = IntStream.range(0, data.companies()).toArray();
        compare(run, "FinBench, its " + targets.length + " companies", data.network(), Edges.of(data), targets, day);
    }

    static void kgRoar(Run run) throws Exception {
        var folder = run.data("bankit-kgroar");
        if (folder.isEmpty()) {
            run.skip("KG-Roar", "ZELIAN_DATA has no folder bankit-kgroar");
            return;
        }
        var data = KgRoar.read(folder.get());
        var network = data.network();
        var part = Edges.above(network, Edges.held(network, 1000));
        var input = "KG-Roar above 1,000 of its companies";
        compare(run, input, part.network(), part, Edges.first(1000), Edges.LATE);
    }

    private static void compare(Run run, String input, Network network, Edges edges, int[] targets, int day)
            throws Exception {
        input = input + ", " + edges.size() + " edges";
        var reach = Reach.on(network, day);
        run.add(run.row("Zelian")
                .input(input)
                .threads(1)
                .times(Times.of(20, () -> ours(reach, targets)))
                .hash(ours(reach, targets))
                .oracle());
        var graph = JGraph.of(edges, day);
        run.add(run.row("JGraphT, breadth first")
                .input(input)
                .threads(1)
                .times(Times.of(20, () -> graph.reach(targets, LINKS)))
                .hash(graph.reach(targets, LINKS)));
        duck(run, input, edges, targets, day);
        neo4j(run, input, edges, targets, day);
    }

    private static String ours(Reach reach, int[] targets) {
        var pairs = new Pairs();
        for (int target : targets) {
            for (int node : reach.aboveWithin(LINKS, target)) {
                if (node != target) {
                    pairs.add(target, node);
                }
            }
        }
        return pairs.hash();
    }

    private static void duck(Run run, String input, Edges edges, int[] targets, int day) throws Exception {
        var sql = """
                WITH RECURSIVE r(t, n, links) AS (
                  SELECT id, id, 0 FROM target
                  UNION
                  SELECT r.t, e.x, links + 1 FROM r JOIN e ON e.y = r.n WHERE links < 6 AND e.since <= %d)
                SELECT count(*), sum(%s) FROM (SELECT DISTINCT t AS a, n AS b FROM r WHERE n <> t)
                """.formatted(day, Pairs.HASH);
        try (var duck = Duck.of(edges, targets)) {
            run.add(run.row("DuckDB, recursive CTE")
                    .input(input)
                    .times(Times.of(20, () -> duck.hash(sql)))
                    .hash(duck.hash(sql)));
        }
    }

    private static void neo4j(Run run, String input, Edges edges, int[] targets, int day) throws Exception {
        var answer =
                " WITH DISTINCT t.id AS a, p.id AS b WHERE a <> b RETURN count(*) AS n, sum(" + Pairs.HASH + ") AS h";
        var start = "UNWIND $targets AS id MATCH (t:Party {id: id}) ";
        var star = start + "MATCH (t)<-[s:HOLDS*1..6]-(p) WHERE all(x IN s WHERE x.since <= $day)" + answer;
        var quantified = start + "MATCH (t) (()<-[s:HOLDS WHERE s.since <= $day]-()){1,6} (p)" + answer;
        try (var neo4j = Cypher.of(run.scratch().resolve("neo4j-" + targets.length + "-" + day), edges)) {
            for (var spelling : new String[][] {{"*1..6", star}, {"quantified path", quantified}}) {
                run.add(run.row("Neo4j Cypher, " + spelling[0])
                        .input(input)
                        .threads(1)
                        .times(Times.of(5, () -> neo4j.hash(spelling[1], targets, day)))
                        .hash(neo4j.hash(spelling[1], targets, day)));
            }
        }
    }
}
