package org.zelian.bench.ownership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.zelian.bench.Bench;
import org.zelian.bench.Run;
import org.zelian.bench.Times;
import org.zelian.bench.trace.City;
import org.zelian.control.ControlPolicy;
import org.zelian.control.Determination;
import org.zelian.control.Determined;
import org.zelian.control.Ownership;
import org.zelian.control.Snapshots;
import org.zelian.graph.Ticks;
import org.zelian.kernel.Canonical;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;

/** Who stands above one organisation, with chain and smallest set of facts: through Neo4j, and from the snapshot. */
public final class OneTargetInStore implements Bench {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final int TARGETS = 2_000;

    @Override
    public String task() {
        return "P5";
    }

    @Override
    public String question() {
        return "one organisation's whole answer (all conventions, chain, reasons) in a generated registry";
    }

    @Override
    public String target() {
        return "p99 ≤ 10 ms through Neo4j";
    }

    @Override
    public void measure(Run run) throws Exception {
        try (var graph = City.copy(run, run.organisations(), "one-target")) {
            var targets = City.codes(run, run.organisations(), TARGETS).stream()
                    .map(code -> new PartyRef("USCC", code))
                    .toList();
            var tick = new Ticks(graph).last();
            var input = "%,d organisations, %,d of them one by one".formatted(run.organisations(), targets.size());
            one(
                    run,
                    "through Neo4j",
                    input,
                    targets,
                    target -> new Ownership(graph, tick)
                            .above(target, Period.on(DAY))
                            .map(asked -> Determination.of(
                                    asked.facts(), asked.organisation(), DAY, ControlPolicy.standard()))
                            .orElseThrow());
            try (var snapshot = new Snapshots(graph).read(tick, Snapshots.Progress.SILENT)) {
                var control = snapshot.control(DAY, 2);
                one(
                        run,
                        "snapshot, the same answer",
                        input,
                        targets,
                        target -> snapshot.above(target, DAY, ControlPolicy.standard())
                                .orElseThrow());
                var warm = new double[targets.size()];
                for (int i = 0; i < warm.length; i++) {
                    long start = System.nanoTime();
                    control.above(targets.get(i));
                    warm[i] = (System.nanoTime() - start) / 1e6;
                }
                run.add(run.row("snapshot, who stands at the top")
                        .input(input + ", tops only")
                        .threads(1)
                        .times(Times.of(warm[0], warm)));
            }
        }
    }

    private static void one(
            Run run, String way, String input, List<PartyRef> targets, Function<PartyRef, Determined> answer) {
        double cold = 0;
        var warm = new double[targets.size()];
        var answers = new ArrayList<String>();
        for (int round = 0; round < 2; round++) {
            answers.clear();
            for (int i = 0; i < warm.length; i++) {
                long start = System.nanoTime();
                var determined = answer.apply(targets.get(i));
                warm[i] = (System.nanoTime() - start) / 1e6;
                cold = round == 0 && i == 0 ? warm[i] : cold;
                answers.add(determined.answers().toString());
            }
        }
        run.add(run.row(way)
                .input(input)
                .threads(1)
                .times(Times.of(cold, warm))
                .hash(Canonical.id26(String.join("|", answers)))
                .oracle());
    }
}
