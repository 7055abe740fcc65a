package org.zelian.bench.load;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.zelian.bench.Bench;
import org.zelian.bench.Machine;
import org.zelian.bench.Run;
import org.zelian.graph.Facts;
import org.zelian.graph.Graph;
import org.zelian.graph.GraphOptions;
import org.zelian.graph.Graphs;
import org.zelian.graph.Stated;
import org.zelian.kernel.Canonical;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;

/** Ready-made facts into an empty store: what the room of the graph alone can do, without files. */
public final class FactRate implements Bench {
    private static final int FACTS = 300_000;
    private static final List<String> OFFICES =
            List.of("LEGAL_REPRESENTATIVE", "DIRECTOR", "SUPERVISOR", "MANAGER", "CHAIRMAN");

    @Override
    public String task() {
        return "P7a";
    }

    @Override
    public String question() {
        return "ready-made facts into an empty store: looked up, both constraints, provenance, parties created";
    }

    @Override
    public void measure(Run run) throws IOException {
        try (var graph = Graphs.open(run.scratch(), GraphOptions.office(BoltLoad.CLOCK))) {
            load(run, "first load", graph);
            load(run, "the same again", graph);
        }
    }

    private static void load(Run run, String way, Graph graph) {
        var random = RandomGeneratorFactory.getDefault().create(20260901);
        var stated = IntStream.range(0, FACTS)
                .mapToObj(line -> new Stated(fact(line, random), line + 1))
                .iterator();
        double processor = Machine.processorSeconds();
        long start = System.nanoTime();
        var written = new Facts(graph).load("b1", stated, facts -> {});
        double seconds = (System.nanoTime() - start) / 1e9;
        run.add(run.row(way)
                .input("%,d offices and stakes".formatted(FACTS))
                .figure("facts", FACTS / seconds, "/s")
                .figure("processor", (Machine.processorSeconds() - processor) * 1e6 / FACTS, "µs a fact")
                .figure("new", written.added(), "")
                .figure("known", written.known(), ""));
    }

    // As in a register: sorted by organisation, seven facts each, five of them offices.
    private static Fact fact(int line, RandomGenerator random) {
        var firm = organisation(line / 7);
        var person = new PartyRef("CN-ID", Canonical.id26("person" + random.nextInt(1 + line / 4)));
        var period = Period.since(LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9000)));
        if (line % 7 < 5) {
            var office = Map.of("office", OFFICES.get(line % 7));
            return Fact.of(FactKind.SERVES, List.of(person, firm), office, period, "register");
        }
        var holder = line % 14 == 6 ? organisation(random.nextInt(1 + line / 7)) : person;
        var share = Map.of("equity", Integer.toString(random.nextInt(100_000_000)), "voting", "50000000");
        return Fact.of(FactKind.HOLDS, List.of(holder, firm), share, period, "register");
    }

    private static PartyRef organisation(int number) {
        return new PartyRef("USCC", "91120113MA%08d".formatted(number));
    }
}
