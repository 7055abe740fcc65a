package org.zelian.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** All rows of a run, written anew as {@code report.md} and {@code report.json} with every row that comes. */
final class Report {
    private record Section(Bench bench, List<Row> rows) {}

    private final Path folder;
    private final Map<String, Object> machine = Machine.describe();
    private final List<Section> sections = new ArrayList<>();

    Report(Path folder) {
        this.folder = folder;
    }

    void begin(Bench bench) {
        sections.add(new Section(bench, new ArrayList<>()));
    }

    void add(Row row) {
        sections.getLast().rows().add(row);
        System.out.println("  " + row.way + ": " + measured(row) + " " + row.remark);
        write();
    }

    void write() {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("report.md"), markdown());
            Files.writeString(folder.resolve("report.svg"), chart());
            Files.writeString(
                    folder.resolve("report.json"),
                    JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(json()));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /**
     * Puts this run into a document, below the line {@code <!-- one run -->} of it; what stands above is kept.
     *
     * @param command what was typed
     */
    void publish(Path document, String command) throws IOException {
        var mark = "<!-- one run: what follows is written by it -->";
        var kept = Files.exists(document) ? Files.readString(document) : "# Benchmarks\n\n" + mark;
        int at = kept.indexOf(mark);
        var tables = markdown();
        Files.writeString(
                document,
                (at < 0 ? kept + "\n" : kept.substring(0, at))
                        + mark
                        + "\n\n```\n"
                        + command
                        + "\n```\n"
                        + tables.substring(tables.indexOf('\n')));
    }

    private String markdown() {
        var text = new StringBuilder("# Benchmarks\n\n");
        text.append("Only ratios of one run are to be quoted; absolute figures show the order of magnitude.\n\n");
        machine.forEach((name, value) ->
                text.append("- ").append(name).append(": ").append(value).append('\n'));
        for (var section : sections) {
            var bench = section.bench();
            text.append("\n## ").append(bench.task()).append(": ").append(bench.question());
            text.append("\n\n");
            if (!bench.target().isEmpty()) {
                text.append("Target: ").append(bench.target()).append("\n\n");
            }
            text.append("| way | input | measured | ratio | heap | threads | load | hash | remark |\n");
            text.append("|---|---|---|---|---|---|---|---|---|\n");
            section.rows().forEach(row -> text.append(line(section, row)));
        }
        return text.toString();
    }

    private String chart() {
        var bars = new ArrayList<Chart.Bar>();
        for (var section : sections) {
            for (var row : section.rows()) {
                if (row.times != null && !row.skipped && !isWrong(section, row)) {
                    bars.add(new Chart.Bar(section.bench().task() + ", " + row.input, row.way, row.times.median()));
                }
            }
        }
        return Chart.svg(bars);
    }

    private static String line(Section section, Row row) {
        var cells = new ArrayList<>(List.of(
                row.way,
                row.input,
                measured(row),
                ratio(section, row),
                row.heap,
                Integer.toString(row.threads),
                "%.1f".formatted(row.load),
                Objects.requireNonNullElse(row.hash, "").replaceFirst("(.{12}).*", "$1"),
                row.remark));
        if (isWrong(section, row)) {
            cells.replaceAll(cell -> cell.isEmpty() ? cell : "~~" + cell + "~~");
            cells.set(8, "answers something else than the oracle");
        }
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String measured(Row row) {
        var parts = new ArrayList<String>();
        var times = row.times;
        if (times != null) {
            parts.add("median %.2f ms, p99 %.2f ms of %d runs, cold %.1f ms"
                    .formatted(times.median(), times.p99(), times.runs(), times.cold()));
        }
        row.figures.forEach(figure -> parts.add(figure.toString()));
        return String.join("; ", parts);
    }

    /** How many times the number of the first row of the same input. */
    private static String ratio(Section section, Row row) {
        double ratio = ratioOf(section, row);
        return Double.isNaN(ratio) ? "" : "%.2f".formatted(ratio);
    }

    private static double ratioOf(Section section, Row row) {
        return section.rows().stream()
                .filter(row::isComparedWith)
                .findFirst()
                .map(first -> row.compared() / first.compared())
                .orElse(Double.NaN);
    }

    private static boolean isWrong(Section section, Row row) {
        return section.rows().stream()
                .filter(other -> other.oracle && row.isComparedWith(other))
                .anyMatch(oracle -> !Objects.equals(oracle.hash, row.hash));
    }

    private Map<String, Object> json() {
        var json = new LinkedHashMap<>(machine);
        var tasks = new ArrayList<Map<String, Object>>();
        for (var section : sections) {
            var task = new LinkedHashMap<String, Object>();
            task.put("task", section.bench().task());
            task.put("question", section.bench().question());
            task.put("target", section.bench().target());
            task.put(
                    "rows",
                    section.rows().stream().map(row -> json(section, row)).toList());
            tasks.add(task);
        }
        json.put("tasks", tasks);
        return json;
    }

    private static Map<String, Object> json(Section section, Row row) {
        var json = new LinkedHashMap<String, Object>();
        json.put("way", row.way);
        json.put("input", row.input);
        json.put("heap", row.heap);
        json.put("threads", row.threads);
        json.put("load", row.load);
        json.put("figures", row.figures);
        if (row.times != null) {
            json.put("milliseconds", row.times);
        }
        double ratio = ratioOf(section, row);
        if (!Double.isNaN(ratio)) {
            json.put("ratio", ratio);
        }
        if (row.hash != null) {
            json.put("hash", row.hash);
        }
        json.put("oracle", row.oracle);
        json.put("struckOut", isWrong(section, row));
        json.put("skipped", row.skipped);
        json.put("remark", row.remark);
        return json;
    }
}
