package org.zelian.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zelian.intake.read.BrokenFile;
import org.zelian.intake.read.Content;
import org.zelian.intake.read.CsvRecords;
import org.zelian.intake.read.Limits;
import org.zelian.intake.read.RawRecord;
import org.zelian.intake.read.Scan;

/** The small tables of a folder that mappings look texts up in, each read once; several answers are joined with a comma. */
final class Tables implements Function<Mapping.Lookup, Map<String, String>> {
    private static final int ENTRIES = 1_000_000;

    private final Path folder;
    private final Map<Mapping.Lookup, Map<String, String>> read = new HashMap<>();

    Tables(Path folder) {
        this.folder = folder;
    }

    @Override
    public Map<String, String> apply(Mapping.Lookup lookup) {
        return read.computeIfAbsent(lookup, this::load);
    }

    private Map<String, String> load(Mapping.Lookup lookup) {
        var file = folder.resolve(lookup.file()).normalize();
        if (!folder.normalize().equals(file.getParent()) || !Files.isRegularFile(file)) {
            throw new BrokenFile(
                    "MISSING_TABLE",
                    "There is no file " + lookup.file() + " beside this one.",
                    "Deliver it in the same folder; this file is looked up in it.");
        }
        Content content = () -> Files.newInputStream(file);
        var filler = new Filler(lookup);
        try {
            new CsvRecords(content, Scan.of(content, Limits.USUAL), ',', Limits.USUAL).forEach(filler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return filler.table;
    }

    private static final class Filler implements Consumer<RawRecord> {
        private final Mapping.Lookup lookup;
        private final Map<String, String> table = new HashMap<>();
        private @Nullable Header header;
        private int key;
        private int give;

        Filler(Mapping.Lookup lookup) {
            this.lookup = lookup;
        }

        @Override
        public void accept(RawRecord record) {
            if (header == null) {
                header = Header.of(record);
                key = position(record, lookup.key(), header);
                give = position(record, lookup.give(), header);
            } else if (record.fault() == null && record.cells().size() > Math.max(key, give)) {
                table.merge(
                        record.cells().get(key).strip(),
                        record.cells().get(give).strip(),
                        (a, b) -> a + "," + b);
                if (table.size() > ENTRIES) {
                    throw new BrokenFile(
                            "TABLE_TOO_LARGE",
                            lookup.file() + " has more than " + ENTRIES + " rows.",
                            "Join the files before they are delivered.");
                }
            }
        }

        private static int position(RawRecord record, String name, Header header) {
            var position = header.positions().get(Sheets.key(name));
            if (position == null) {
                throw Header.broken(
                        record,
                        -1,
                        "MISSING_COLUMN",
                        "The table has the columns " + String.join(", ", header.names()) + ".",
                        "Add the column " + name + ".");
            }
            return position;
        }
    }
}
