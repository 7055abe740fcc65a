package org.zelian.bench.ownership;

import org.zelian.bench.Bench;
import org.zelian.bench.Run;

/** Everybody above a thousand enterprises. */
public final class Everybody implements Bench {
    @Override
    public String task() {
        return "T1";
    }

    @Override
    public String question() {
        return "everybody above some 1,000 enterprises, through at most six links";
    }

    @Override
    public void measure(Run run) throws Exception {
        Above.finBench(run, Edges.LATE);
        Above.kgRoar(run);
    }
}
