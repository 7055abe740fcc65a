package org.zelian.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** A comma-separated file with a header: read, thinned out, shuffled. */
record Sheet(List<String> header, List<Row> rows) {
    private static final CSVFormat FORM = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();

    /** Reads a file; one that does not exist has no rows. */
    static Sheet read(Path file) {
        if (!Files.exists(file)) {
            return new Sheet(List.of(), List.of());
        }
        try {
            var text = Files.readString(file, StandardCharsets.UTF_8);
            try (var parser = CSVParser.parse(text.startsWith("\ufeff") ? text.substring(1) : text, FORM)) {
                var header = List.copyOf(parser.getHeaderNames());
                return new Sheet(
                        header,
                        parser.stream().map(line -> new Row(line.toMap())).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Sheet without(Predicate<Row> dropped) {
        return new Sheet(header, rows.stream().filter(dropped.negate()).toList());
    }

    Sheet shuffled(long seed) {
        var mixed = new java.util.ArrayList<>(rows);
        java.util.Collections.shuffle(mixed, new Random(seed));
        return new Sheet(header, mixed);
    }

    void write(Path file) {
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                var printer = CSVFormat.RFC4180
                        .builder()
                        .setRecordSeparator('\n')
                        .get()
                        .print(out)) {
            printer.printRecord(header);
            for (var row : rows) {
                printer.printRecord(header.stream().map(row::at).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
