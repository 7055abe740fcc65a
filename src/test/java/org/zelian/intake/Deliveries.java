package org.zelian.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a folder gives when everything in it is read, row by row, bad rows left out. */
final class Deliveries {
    final List<Row> rows = new ArrayList<>();
    final List<Rejection> rejections = new ArrayList<>();
    final List<Tally> tallies = new ArrayList<>();

    static Deliveries of(Path folder) throws IOException {
        return of(Delivery.open(folder));
    }

    static Deliveries of(Delivery delivery) throws IOException {
        var all = new Deliveries();
        all.rejections.addAll(delivery.rejections());
        for (var sheet : delivery.sheets()) {
            all.tallies.add(sheet.read(Mode.SKIP_ROWS, all.rows::add, all.rejections::add));
        }
        return all;
    }

    List<Row> of(String sheet) {
        return rows.stream().filter(row -> row.sheet().name().equals(sheet)).toList();
    }

    static void write(Path folder, String name, String text) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }
}
