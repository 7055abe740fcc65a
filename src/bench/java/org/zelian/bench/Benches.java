package org.zelian.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/**
 * Runs the tasks asked for, one after the other, and reports them.
 *
 * <p>Arguments: tasks with commas between or {@code all}, organisations, minutes, folder of the report,
 * and a document that the run is put into ({@code none} for no document).
 */
public final class Benches {
    private Benches() {}

    public static void main(String[] arguments) throws Exception {
        var chosen = Arrays.asList(arguments[0].toUpperCase(Locale.ROOT).split(","));
        long organisations = Long.parseLong(arguments[1]);
        long end = System.nanoTime() + Long.parseLong(arguments[2]) * 60_000_000_000L;
        var folder = Path.of(arguments[3]);
        var report = new Report(folder);
        for (var bench : all()) {
            if (chosen.contains("ALL") || chosen.contains(bench.task().toUpperCase(Locale.ROOT))) {
                System.out.printf("%s: %s (load %.1f)%n", bench.task(), bench.question(), Machine.load());
                report.begin(bench);
                measure(bench, new Run(bench.task(), organisations, folder, end, report::add));
            }
        }
        report.write();
        if (arguments.length > 4 && !arguments[4].equals("none")) {
            var command = "./mvnw -Pbench -DskipUi verify -Dbench=%s -Dorganisations=%s -Dbench.heap=%dm"
                    .formatted(arguments[0], arguments[1], Runtime.getRuntime().maxMemory() >> 20);
            report.publish(Path.of(arguments[4]), command);
            System.out.println("Published: " + arguments[4]);
        }
        System.out.println("Report: " + folder.resolve("report.md"));
        // Threads of peers must not keep a finished run alive.
        System.exit(0);
    }

    private static void measure(Bench bench, Run run) throws Exception {
        if (!run.hasSeconds(0)) {
            run.skip("all", "no time left; ask for more with -Dminutes");
            return;
        }
        try {
            bench.measure(run);
        } catch (Exception | OutOfMemoryError failed) {
            failed.printStackTrace();
            run.skip("all", "failed: " + failed);
        } finally {
            Run.delete(run.scratch());
        }
    }

    private static List<Bench> all() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Bench.class));
        return scanner.findCandidateComponents(Benches.class.getPackageName()).stream()
                .map(found -> made(Objects.requireNonNull(found.getBeanClassName())))
                .sorted(Comparator.comparing(Bench::task))
                .toList();
    }

    private static Bench made(String type) {
        try {
            return Class.forName(type).asSubclass(Bench.class).getConstructor().newInstance();
        } catch (ReflectiveOperationException wrong) {
            throw new IllegalStateException(type + " needs a public constructor without arguments", wrong);
        }
    }
}
