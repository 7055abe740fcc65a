package org.zelian.intake.generator;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was written: rows by file, and defects by kind (none without dirt). */
public record Counts(SortedMap<String, Long> rows, SortedMap<String, Long> defects) {
    public Counts {
        rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
        defects = Collections.unmodifiableSortedMap(new TreeMap<>(defects));
    }

    /** Rows of one file; 0 if it was not written. */
    public long of(String file) {
        return rows.getOrDefault(file, 0L);
    }

    /** How many defects of one kind; 0 if there are none. */
    public long defect(String kind) {
        return defects.getOrDefault(kind, 0L);
    }

    /** All rows of all files. */
    public long total() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }
}
