package org.zelian.bench.kernel;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.zelian.bench.Bench;
import org.zelian.bench.Run;

/** Every JMH benchmark of this package as a row, each in a process of its own. */
public final class Kernels implements Bench {
    private static final int SECONDS = 60;

    @Override
    public String task() {
        return "K";
    }

    @Override
    public String question() {
        return "the inner loops one by one (JMH, average time)";
    }

    @Override
    public void measure(Run run) throws Exception {
        for (var type : new Class<?>[] {OnArrays.class, OnRows.class}) {
            if (!run.hasSeconds(SECONDS)) {
                run.skip(type.getSimpleName(), "no time left; ask for more with -Dminutes");
                continue;
            }
            var options = new OptionsBuilder()
                    .include(type.getName().replace(".", "\\.") + "\\.")
                    .forks(1)
                    .warmupIterations(3)
                    .warmupTime(TimeValue.seconds(1))
                    .measurementIterations(5)
                    .measurementTime(TimeValue.seconds(1))
                    .verbosity(VerboseMode.SILENT)
                    .build();
            new Runner(options).run().forEach(result -> add(run, type, result));
        }
    }

    private static void add(Run run, Class<?> type, RunResult result) {
        var score = result.getPrimaryResult();
        run.add(run.row(score.getLabel())
                .input(type.getSimpleName() + "." + score.getLabel())
                .threads(1)
                .figure("time", score.getScore(), "µs")
                .figure("plus or minus", score.getScoreError(), "µs"));
    }
}
