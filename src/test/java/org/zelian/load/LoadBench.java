package org.zelian.load;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import org.zelian.graph.GraphOptions;
import org.zelian.graph.Graphs;
import org.zelian.graph.Ticks;
import org.zelian.intake.Delivery;
import org.zelian.intake.LoadOptions;
import org.zelian.intake.LoadProgress;
import org.zelian.intake.LoadResult;
import org.zelian.intake.Loader;
import org.zelian.intake.Parties;
import org.zelian.intake.generator.Generator;
import org.zelian.intake.generator.Options;
import org.zelian.intake.generator.Progress;
import org.zelian.kernel.IdentityKeys;
import org.zelian.registry.RegistryRows;
import org.zelian.sanction.SanctionRows;

/**
 * How fast a generated registry is loaded through Bolt: parsed, checked, looked up, with both constraints and provenance.
 * A program, not a test: {@code LoadBench [organisations] [page cache, MiB]}.
 */
final class LoadBench {
    private static final int LAP = Integer.getInteger("lap", 100_000);

    private LoadBench() {}

    public static void main(String[] arguments) throws IOException {
        long organisations = arguments.length > 0 ? Long.parseLong(arguments[0]) : 100_000;
        int pages = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 512;
        var folder = Files.createTempDirectory("zelian-bench");
        try {
            var made = Generator.write(Options.of(organisations, 7, LocalDate.of(2026, 9, 1)), folder, Progress.SILENT);
            System.out.println("generated " + made);
            bench(folder, pages);
        } finally {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private static void bench(Path folder, int pages) throws IOException {
        var clock = Clock.fixed(Instant.parse("2026-09-01T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
        var parties = new Parties(IdentityKeys.of(new byte[32]));
        var handlers = new ArrayList<>(RegistryRows.handlers(parties));
        handlers.addAll(SanctionRows.handlers(parties));
        try (var graph = Graphs.temporary(
                GraphOptions.small(clock).withPageCacheMib(pages).withLogMib(256))) {
            var loader = new Loader(graph, handlers);
            for (var what :
                    System.getProperty("runs", "first load,the same again").split(",")) {
                long start = System.nanoTime();
                var cpu = cpuSeconds();
                var result = loader.load(Delivery.open(folder), LoadOptions.usual(), lap());
                report(what, result, (System.nanoTime() - start) / 1e9, cpuSeconds() - cpu);
                System.out.println("  ticks " + new Ticks(graph).last());
            }
        }
    }

    private static LoadProgress lap() {
        long[] told = {0};
        long start = System.nanoTime();
        return (rows, bytes, total) -> {
            if (rows - told[0] >= LAP) {
                told[0] = rows;
                System.out.printf("  %,d rows, %.0f s%n", rows, (System.nanoTime() - start) / 1e9);
            }
        };
    }

    private static void report(String what, LoadResult result, double seconds, double cpu) {
        System.out.printf(
                "%s: %,d rows, %,d facts new, %,d known, %d refused; %.1f s, %.0f rows/s, %.0f facts/s; cpu %.1f s%n",
                what,
                result.rows(),
                result.added(),
                result.unchanged(),
                result.rejections().size(),
                seconds,
                result.rows() / seconds,
                (result.added() + result.unchanged()) / seconds,
                cpu);
        result.files().forEach(file -> System.out.println("  " + file));
        result.rejections().stream().limit(5).forEach(rejection -> System.out.println("  " + rejection));
    }

    private static double cpuSeconds() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime() / 1e9
                : 0;
    }
}
