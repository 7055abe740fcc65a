package org.zelian.bench.ownership;

import java.time.LocalDate;
import org.zelian.bench.Bench;
import org.zelian.bench.Run;

/** T1 as of a day in the middle of FinBench's time. */
public final class AsOfADay implements Bench {
    @Override
    public String task() {
        return "T6";
    }

    @Override
    public String question() {
        return "everybody above some 1,000 enterprises through at most six links, on the graph of 2022-01-01";
    }

    @Override
    public void measure(Run run) throws Exception {
        Above.finBench(run, (int) LocalDate.of(2022, 1, 1).toEpochDay());
    }
}
