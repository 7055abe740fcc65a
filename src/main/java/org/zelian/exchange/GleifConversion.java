package org.zelian.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.zelian.intake.Rejection;
import org.zelian.intake.read.BrokenFile;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Converts a file of GLEIF relationship records (RR-CDF 2.1, XML or JSON) into BODS 0.2 as Open Ownership publishes it. */
public final class GleifConversion {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final GleifBods bods;
    private final List<Rejection> refused = new ArrayList<>();
    private long written;

    /**
     * @param day of publication, ISO
     * @param licence under which the statements are published, a URL
     * @param publisher name of who publishes
     * @param url of who publishes
     */
    public GleifConversion(String day, String licence, String publisher, String url) {
        this.bods = new GleifBods(new GleifBods.Publication(day, licence, publisher, url));
    }

    /** Writes one statement for each record that can be read; what cannot is in {@link #refused}. */
    public void convert(Path in, Path out) throws IOException {
        var file = String.valueOf(in.getFileName());
        try (var writer = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
            writer.write("[");
            new GleifRecords(() -> Files.newInputStream(in)).forEach(told -> {
                told.either(
                        record -> write(record, told.number(), file, writer), bad -> refuse(bad, told.number(), file));
                return true;
            });
            writer.write("\n]\n");
        } catch (BrokenFile broken) {
            var fault = broken.fault();
            refused.add(new Rejection(file, broken.line(), "", fault.code(), fault.found(), fault.advice(), ""));
        }
    }

    private void write(Piece record, long number, String file, BufferedWriter writer) {
        try {
            var text = JSON.writeValueAsString(bods.statement(record));
            writer.write(written++ == 0 ? "\n" : ",\n");
            writer.write(text);
        } catch (Misplaced bad) {
            refuse(bad, number, file);
        } catch (IOException disk) {
            throw new java.io.UncheckedIOException(disk);
        }
    }

    private void refuse(Misplaced bad, long number, String file) {
        var refusal = bad.refusal();
        refused.add(new Rejection(file, number, bad.place(), refusal.code(), refusal.found(), refusal.advice(), ""));
    }

    /** How many statements were written. */
    public long written() {
        return written;
    }

    /** Records that were not converted, with the reason. */
    public List<Rejection> refused() {
        return List.copyOf(refused);
    }
}
