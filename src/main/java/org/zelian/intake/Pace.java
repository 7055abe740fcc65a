package org.zelian.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a load is. Some files are gone through more than once, so the whole is the bytes of all passes, and a pass
 * counts as done when it has ended, however its bytes were packed or spelled.
 */
final class Pace {
    private final Map<Sheet, Long> sizes = new HashMap<>();
    private final long total;
    private LoadProgress progress = LoadProgress.SILENT;
    private long rows;
    private long looked;
    private long before;
    private long inPass;
    private long ofPass;

    private Pace(Map<Sheet, Long> sizes, LoadOptions options) {
        this.sizes.putAll(sizes);
        long all = 0;
        for (var each : sizes.entrySet()) {
            all += each.getValue() * passes(each.getKey(), options);
        }
        this.total = all;
    }

    /** By the sizes of a delivery's files; the parts of a file share its bytes. */
    static Pace of(Delivery delivery, LoadOptions options) throws IOException {
        var parts = new HashMap<String, Integer>();
        delivery.sheets().forEach(sheet -> parts.merge(file(sheet), 1, Integer::sum));
        var sizes = new HashMap<Sheet, Long>();
        for (var sheet : delivery.sheets()) {
            var file = delivery.folder().resolve(file(sheet));
            long bytes = Files.isRegularFile(file) ? Files.size(file) : 0;
            sizes.put(sheet, bytes / parts.getOrDefault(file(sheet), 1));
        }
        return new Pace(sizes, options);
    }

    /** Of sheets whose size is not known: only rows are told. */
    static Pace of(List<Sheet> sheets, LoadOptions options) {
        var sizes = new HashMap<Sheet, Long>();
        sheets.forEach(sheet -> sizes.put(sheet, 0L));
        return new Pace(sizes, options);
    }

    private static String file(Sheet sheet) {
        return sheet.file().split("[/!#]", 2)[0];
    }

    /** Persons are counted first; what may be refused as a whole is looked through before anything is written. */
    private static int passes(Sheet sheet, LoadOptions options) {
        boolean counted = sheet.type().name().equals("persons");
        boolean lookedThrough =
                options.mode() == Mode.REFUSE_FILE || sheet.origin().full();
        return 1 + (counted ? 1 : 0) + (lookedThrough ? 1 : 0);
    }

    void tells(LoadProgress listener) {
        progress = listener;
    }

    void begin(Sheet sheet) {
        inPass = 0;
        @Nullable Long size = sizes.get(sheet);
        ofPass = size == null ? 0 : size;
    }

    /** A row of a pass that writes nothing. */
    void looked(Row row) {
        count(row);
        if (++looked % 1_000 == 0) {
            tell();
        }
    }

    /** A row on its way into the store. */
    void read(Row row) {
        count(row);
        if (++rows % 1_000 == 0) {
            tell();
        }
    }

    private void count(Row row) {
        var raw = row.raw();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            inPass += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        inPass++;
    }

    void end() {
        before += ofPass;
        inPass = 0;
        ofPass = 0;
    }

    /** Everything is stored, also where a file was refused before its last pass. */
    void done() {
        before = total;
        tell();
    }

    private void tell() {
        progress.at(rows, before + Math.min(inPass, ofPass), total);
    }
}
