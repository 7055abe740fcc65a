package org.zelian.graph;

import java.util.Map;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.ProfiledPlan;

/** What a query of the library costs in the database, whatever the machine does: hits for each row it gives. */
public record Profiled(long hits, long rows) {
    public static final Profiled NOTHING = new Profiled(0, 0);

    /** Runs a query under PROFILE. */
    public static Profiled of(Graph graph, String name, Map<String, ?> params) {
        try (Session session = graph.driver().session()) {
            var result = session.run("PROFILE " + graph.library().get(name).text(), Params.toStore(params));
            long rows = result.stream().count();
            return new Profiled(hits(result.consume().profile()), rows);
        }
    }

    public Profiled plus(Profiled other) {
        return new Profiled(hits + other.hits, rows + other.rows);
    }

    public double hitsPerRow() {
        return rows == 0 ? Double.NaN : (double) hits / rows;
    }

    private static long hits(ProfiledPlan plan) {
        return plan.dbHits()
                + plan.children().stream().mapToLong(Profiled::hits).sum();
    }
}
