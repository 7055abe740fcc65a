package org.zelian.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.zelian.intake.read.BrokenFile;
import org.zelian.intake.read.Content;
import org.zelian.intake.read.CsvRecords;
import org.zelian.intake.read.Limits;
import org.zelian.intake.read.RawRecord;
import org.zelian.intake.read.Records;
import org.zelian.intake.read.Scan;

/** One file, or one worksheet, of one kind: read it as often as you like. */
public final class Sheet {
    private static final int REPORTED = 1_000;

    private final SheetType type;
    private final String file;
    private final Origin origin;
    private final Opening opening;
    private final Content content;
    private final Function<RawRecord, Layout> header;

    Sheet(
            SheetType type,
            String file,
            Origin origin,
            Opening opening,
            Content content,
            Function<RawRecord, Layout> header) {
        this.type = type;
        this.file = file;
        this.origin = origin;
        this.opening = opening;
        this.content = content;
        this.header = header;
    }

    /** How records are got at; looks through the file first, so that a broken container gives no row at all. */
    @FunctionalInterface
    interface Opening {
        Records open() throws IOException;
    }

    /**
     * A comma-separated file.
     *
     * @param type the kind of its rows
     */
    public static Sheet csv(SheetType type, Path file) {
        return csv(type, String.valueOf(file.getFileName()), () -> Files.newInputStream(file), ',');
    }

    static Sheet csv(SheetType type, String file, Content content, char delimiter) {
        return new Sheet(
                type,
                file,
                Origin.unknown("file"),
                () -> new CsvRecords(content, Scan.of(content, Limits.USUAL), delimiter, Limits.USUAL),
                content,
                record -> PlainLayout.of(record, type));
    }

    public SheetType type() {
        return type;
    }

    /** The file as delivered; inside an archive {@code archive.zip/penalties.csv}. */
    public String file() {
        return file;
    }

    /** Which source it is from and what its delivery means. */
    public Origin origin() {
        return origin;
    }

    /**
     * SHA-256 of the delivered bytes, hexadecimal; a packed file is hashed as packed, a file of an archive by itself. Empty
     * for an entry of an archive that cannot be unpacked: reading it says why.
     */
    public String hash() throws IOException {
        try {
            return Hashes.sha256(content);
        } catch (BrokenFile broken) {
            return "";
        }
    }

    /**
     * Reads the file: good rows to one side, rejections to the other.
     *
     * <p>A {@link RowRefused} or {@link org.zelian.kernel.Refusal} that {@code rows} throws becomes a rejection of that row.
     *
     * @throws FileRefused in mode {@link Mode#REFUSE_FILE}, if any row is refused; those that intake itself refuses are found before
     *     {@code rows} gets any
     * @throws IOException if the disk fails; bad content never throws it
     */
    public Tally read(Mode mode, Consumer<Row> rows, Consumer<Rejection> refusals) throws IOException {
        if (mode == Mode.SKIP_ROWS) {
            return pass(rows, refusals);
        }
        pass(row -> {}, true);
        return pass(rows, true);
    }

    private Tally pass(Consumer<Row> rows, boolean whole) throws IOException {
        var first = new ArrayList<Rejection>();
        var tally = pass(rows, rejection -> {
            if (first.size() < REPORTED) {
                first.add(rejection);
            }
        });
        if (whole && !first.isEmpty()) {
            throw new FileRefused(List.copyOf(first), tally.refused());
        }
        return tally;
    }

    private Tally pass(Consumer<Row> rows, Consumer<Rejection> refusals) throws IOException {
        var reading = new Reading(type, file, header, rows, refusals);
        try {
            opening.open().forEach(reading::take);
        } catch (BrokenFile broken) {
            reading.broken(broken);
        }
        return reading.end();
    }
}
