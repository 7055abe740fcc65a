package org.zelian.intake.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a folder needs beside its tables: the day it is meant for, where the files come from, the calendar. */
final class Surroundings {
    private Surroundings() {}

    /** A calendar with the fixed holidays only, so that every year from 2014 to 2040 is declared. */
    static long calendar(Path file) throws IOException {
        try (var sheet = new Sheet(file, "day,kind,name")) {
            for (int year = 2014; year <= 2040; year++) {
                sheet.row(year + "-01-01", "HOLIDAY", "元旦");
                sheet.row(year + "-05-01", "HOLIDAY", "劳动节");
                for (int day = 1; day <= 7; day++) {
                    sheet.row(year + "-10-0" + day, "HOLIDAY", "国庆节");
                }
            }
            return sheet.rows();
        }
    }

    static void trace(Options options, Path file) throws IOException {
        String text = """
                # Synthetic registry: %d organisations, seed %d%s. No person or enterprise in it exists.
                asOf: %s
                calendar: calendar.csv
                """.formatted(
                options.organisations(), options.seed(), options.dirt() ? ", with defects" : "", options.asOf());
        Files.writeString(file, text);
    }
}
