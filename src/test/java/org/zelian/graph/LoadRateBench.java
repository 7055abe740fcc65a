package org.zelian.graph;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.zelian.kernel.Canonical;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;

/**
 * How many facts a second go into an empty store through Bolt: looked up, both constraints, provenance, parties created.
 *
 * <p>Started by hand: {@code LoadRateBench [facts] [page cache MiB]}. Beside the rate it prints the processor
 * time that the whole process spent on a fact, which a busy machine changes little.
 */
final class LoadRateBench {
    private static final List<String> OFFICES =
            List.of("LEGAL_REPRESENTATIVE", "DIRECTOR", "SUPERVISOR", "MANAGER", "CHAIRMAN");

    private final Facts facts;
    private final RandomGenerator random = RandomGeneratorFactory.getDefault().create(20260901);

    private LoadRateBench(Graph graph) {
        facts = new Facts(graph);
    }

    public static void main(String[] arguments) {
        var count = argument(arguments, 0, 1_000_000);
        var options = GraphOptions.small(TestServer.CLOCK)
                .withPageCacheMib(argument(arguments, 1, 512))
                .withLogMib(256);
        var start = System.nanoTime();
        try (var graph = Graphs.temporary(options)) {
            System.out.printf("store ready in %.1f s%n", seconds(start));
            System.out.printf(
                    "settings: chunk %d, %s, heap %d MiB%n",
                    Facts.CHUNK, options, Runtime.getRuntime().maxMemory() >> 20);
            new LoadRateBench(graph).load("first load", count);
            new LoadRateBench(graph).load("the same again", count);
        }
    }

    private void load(String what, int count) {
        var start = System.nanoTime();
        var cpu = cpuNanos();
        var stated = IntStream.range(0, count)
                .mapToObj(line -> new Stated(fact(line), line + 1))
                .iterator();
        var lap = new Lap();
        var written = facts.load("b1", stated, lap::count);
        report(what, count, start, cpu);
        System.out.printf("%s%n", written);
    }

    private static final class Lap {
        private long done;
        private long since;
        private long start = System.nanoTime();
        private long cpu = cpuNanos();

        private void count(long facts) {
            done += facts;
            since += facts;
            if (since >= 100_000) {
                report("  to " + done, since, start, cpu);
                since = 0;
                start = System.nanoTime();
                cpu = cpuNanos();
            }
        }
    }

    // As in a register: sorted by organisation, seven facts each, five of them offices.
    private Fact fact(int line) {
        var firm = new PartyRef("USCC", "91120113MA" + String.format("%08d", line / 7));
        var person = person(random.nextInt(1 + line / 4));
        var period = Period.since(LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9000)));
        return line % 7 < 5
                ? Fact.of(
                        FactKind.SERVES,
                        List.of(person, firm),
                        Map.of("office", OFFICES.get(line % 7)),
                        period,
                        "register")
                : Fact.of(
                        FactKind.HOLDS,
                        List.of(
                                line % 14 == 6
                                        ? new PartyRef(
                                                "USCC",
                                                "91120113MA" + String.format("%08d", random.nextInt(1 + line / 7)))
                                        : person,
                                firm),
                        Map.of("equity", Integer.toString(random.nextInt(100_000_000)), "voting", "50000000"),
                        period,
                        "register");
    }

    private static PartyRef person(int number) {
        return new PartyRef("CN-ID", Canonical.id26(("person" + number)));
    }

    private static void report(String what, long count, long start, long cpu) {
        var seconds = seconds(start);
        System.out.printf(
                "%s: %,.0f facts/s (%.1f s), %.0f µs of processor a fact%n",
                what, count / seconds, seconds, (cpuNanos() - cpu) / 1e3 / count);
    }

    private static long cpuNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static int argument(String[] arguments, int place, int otherwise) {
        return place < arguments.length ? Integer.parseInt(arguments[place]) : otherwise;
    }
}
