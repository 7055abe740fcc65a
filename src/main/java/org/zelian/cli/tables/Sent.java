package org.zelian.cli.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zelian.intake.read.BrokenFile;
import org.zelian.intake.read.Content;
import org.zelian.intake.read.CsvRecords;
import org.zelian.intake.read.Limits;
import org.zelian.intake.read.Scan;
import org.zelian.kernel.Canonical;
import org.zelian.kernel.Refusal;

/**
 * What a file said when it was sent last, for a receiver who reads it again and again: each row has a key that stays
 * while the row says the same, and a row of which nothing is known here any more stays too, as taken back.
 */
public final class Sent {
    /** The state of a row that was sent and is no longer known here: what it ordered is to be undone. */
    public static final String TAKEN_BACK = "撤回";

    private static final String STATE = "state";
    private static final String KEY = "idempotency_key";
    private static final Pattern TIMES = Pattern.compile(".*\\.([0-9]{1,6})");

    /** Rows by their first cell; their cells by column. */
    private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();

    private Sent() {}

    /**
     * Reads it; nothing was sent if there is no file.
     *
     * @throws Refusal SENT_FILE_BROKEN if it is no table any more
     */
    public static Sent in(Path file) throws IOException {
        var sent = new Sent();
        if (Files.isRegularFile(file)) {
            Content content = () -> Files.newInputStream(file);
            try {
                var header = new ArrayList<String>();
                new CsvRecords(content, Scan.of(content, Limits.USUAL), ',', Limits.USUAL).forEach(record -> {
                    if (header.isEmpty()) {
                        header.addAll(record.cells());
                    } else {
                        sent.add(header, record.cells());
                    }
                });
            } catch (BrokenFile broken) {
                throw new Refusal(
                        "SENT_FILE_BROKEN",
                        file + " is no table any more: " + broken.getMessage(),
                        "Move it away; it is written anew, under the same keys.");
            }
        }
        return sent;
    }

    private void add(List<String> header, List<String> cells) {
        var row = new LinkedHashMap<String, String>();
        for (int c = 0; c < Math.min(header.size(), cells.size()); c++) {
            row.put(header.get(c), cells.get(c));
        }
        rows.put(cells.getFirst(), row);
    }

    /**
     * The table to be sent now, with its keys.
     *
     * @param now rows that are told apart by their first cell, with a column {@code state}
     * @param said the columns that make a row say something else than before
     */
    public Table next(Table now, List<String> said) {
        var next = new LinkedHashMap<String, List<String>>();
        for (var row : now.rows()) {
            var before = rows.getOrDefault(row.getFirst(), Map.of());
            // Sent once more after it was taken back, it is a new order, though it says what it said before.
            int times = times(before) + (isTakenBack(before) ? 1 : 0);
            next.put(row.getFirst(), with(row, key(now, row, said, times)));
        }
        rows.forEach((id, before) -> {
            if (!next.containsKey(id)) {
                var row = now.columns().stream()
                        .map(column ->
                                column.code().equals(STATE) ? TAKEN_BACK : before.getOrDefault(column.code(), ""))
                        .toList();
                next.put(id, with(row, key(now, row, said, times(before))));
            }
        });
        var columns = new ArrayList<>(now.columns());
        columns.add(new Table.Column(KEY, "幂等键"));
        return new Table(now.file(), now.title(), columns, List.copyOf(next.values()));
    }

    private static List<String> with(List<String> row, String key) {
        var longer = new ArrayList<>(row);
        longer.add(key);
        return List.copyOf(longer);
    }

    private static String key(Table table, List<String> row, List<String> said, int times) {
        var text = said.stream().map(column -> table.cell(row, column)).collect(Collectors.joining("|"));
        var key = Canonical.id26("SENT|" + table.file() + "|" + row.getFirst() + "|" + text + "|" + times);
        return times == 0 ? key : key + "." + times;
    }

    private static boolean isTakenBack(Map<String, String> row) {
        return TAKEN_BACK.equals(row.get(STATE));
    }

    /** How often it was taken back and sent again; the key says it. */
    private static int times(Map<String, String> row) {
        var times = TIMES.matcher(row.getOrDefault(KEY, ""));
        return times.matches() ? Integer.parseInt(times.group(1)) : 0;
    }
}
