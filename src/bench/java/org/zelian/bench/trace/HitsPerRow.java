package org.zelian.bench.trace;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.zelian.bench.Bench;
import org.zelian.bench.Run;
import org.zelian.graph.Profiled;
import org.zelian.graph.Ticks;
import org.zelian.liability.Tracer;

/** What one trace costs the database, at two sizes: ten times the data must not change it. */
public final class HitsPerRow implements Bench {
    private static final int SUBJECTS = 500;

    @Override
    public String task() {
        return "P2";
    }

    @Override
    public String question() {
        return "database hits of reading one subject's case file, per row returned";
    }

    @Override
    public String target() {
        return "equal ± 10 % at every size";
    }

    @Override
    public void measure(Run run) throws IOException {
        double small = row(run, run.organisations() / 10, Double.NaN);
        row(run, run.organisations(), small);
    }

    private static double row(Run run, long organisations, double before) throws IOException {
        try (var graph = City.copy(run, organisations, "hits-" + organisations)) {
            var tick = new Ticks(graph).last();
            var keys = new Tracer(new org.zelian.liability.Engine(City.BOOK), graph, tick).subjects();
            var sum = Profiled.NOTHING;
            int step = Math.max(1, keys.size() / SUBJECTS);
            int subjects = 0;
            for (int i = 0; i < keys.size(); i += step) {
                var params = Map.of("keys", List.of(keys.get(i)), "tick", tick.number());
                sum = sum.plus(Profiled.of(graph, "liability/neighbourhoods", params));
                subjects++;
            }
            double hits = sum.hitsPerRow();
            var row = run.row("liability/neighbourhoods, %,d organisations".formatted(organisations))
                    .input("generated")
                    .figure("hits a row", hits, "")
                    .figure("rows a subject", (double) sum.rows() / subjects, "")
                    .figure("subjects", subjects, "");
            run.add(
                    Double.isNaN(before)
                            ? row
                            : row.remark(
                                    Math.abs(hits / before - 1) <= 0.1
                                            ? "equal within 10 %"
                                            : "NOT equal within 10 %"));
            return hits;
        }
    }
}
