package org.zelian.intake;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.zelian.graph.Batches;
import org.zelian.graph.Graph;

/**
 * Loads deliveries into the graph: every row checked, every fact written once, each chunk and its checkpoint together.
 *
 * <p>A load that was killed goes on where it stopped when it is run again; one that ended changes nothing when it is run
 * again. The order of rows does not matter. Files are taken in the order in which they were recorded (those without a
 * time first), then in the order of their kinds: organisations, persons, everything else.
 */
public final class Loader {
    private final Graph graph;
    private final List<RowHandler> handlers;

    public Loader(Graph graph, List<RowHandler> handlers) {
        this.graph = graph;
        this.handlers = List.copyOf(handlers);
    }

    /**
     * Loads what a folder or a file holds.
     *
     * @throws IOException if the disk fails; what is wrong with files and rows is in the result
     */
    public LoadResult load(Delivery delivery, LoadOptions options, LoadProgress progress) throws IOException {
        var run = new LoadRun(graph, handlers, options, progress, Pace.of(delivery, options));
        delivery.rejections().forEach(run::rejected);
        return load(delivery.sheets(), run);
    }

    /** Loads sheets that were opened one by one. */
    public LoadResult load(List<Sheet> sheets, LoadOptions options, LoadProgress progress) throws IOException {
        return load(sheets, new LoadRun(graph, handlers, options, progress, Pace.of(sheets, options)));
    }

    /**
     * Takes back what a file brought: its facts are no longer believed, what they had replaced is believed again.
     *
     * @param progress is told how many facts each chunk gave up
     * @return how many facts were believed until now
     */
    public long withdraw(String batch, LongConsumer progress) {
        return new Batches(graph).withdraw(batch, progress);
    }

    private static LoadResult load(List<Sheet> sheets, LoadRun run) throws IOException {
        var early = run.options().replay() ? List.of("identity") : List.<String>of();
        for (var sheet : sheets) {
            if (early.contains(sheet.type().name())) {
                // What officers decided is known from the day of the decision, whenever the file was recorded.
                run.load(sheet, Optional.empty(), new Survey());
            }
        }
        for (var group : groups(sheets).entrySet()) {
            run.reach(group.getKey());
            var survey = run.survey(group.getValue());
            for (var sheet : group.getValue()) {
                if (!early.contains(sheet.type().name())) {
                    run.load(sheet, group.getKey(), survey);
                }
            }
        }
        return run.end();
    }

    /** Sheets recorded together, the earliest first; those without a time before all others. */
    private static Map<Optional<Instant>, List<Sheet>> groups(List<Sheet> sheets) {
        var groups = new TreeMap<Optional<Instant>, List<Sheet>>(
                Comparator.comparing((Optional<Instant> at) -> at.orElse(Instant.MIN)));
        sheets.stream()
                .sorted(Comparator.comparingInt((Sheet sheet) -> rank(sheet.type()))
                        .thenComparing(Sheet::file))
                .forEach(sheet -> groups.computeIfAbsent(sheet.origin().recordedAt(), at -> new ArrayList<>())
                        .add(sheet));
        return groups;
    }

    private static int rank(SheetType type) {
        return switch (type.name()) {
            case "enterprises" -> -2;
            case "persons" -> -1;
            default -> SheetType.all().indexOf(type);
        };
    }
}
