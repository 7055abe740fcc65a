package org.zelian.cli.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Lines of text in the order of their keys, with memory for some million characters however many there are: more of
 * them wait in temporary files.
 *
 * <p>Of two lines with one key the later one stands. Neither keys nor lines may have line ends or tabs in them.
 */
public final class SortedLines implements Iterable<String>, AutoCloseable {
    private static final long MOST = 16L << 20;

    private final long most;
    private final List<Path> runs = new ArrayList<>();
    private TreeMap<String, String> waiting = new TreeMap<>();
    private long characters;

    public SortedLines() {
        this(MOST);
    }

    SortedLines(long most) {
        this.most = most;
    }

    /** Takes in a line. */
    public void add(String key, String line) {
        waiting.put(key, line);
        characters += key.length() + line.length();
        if (characters > most) {
            spill();
        }
    }

    @Override
    public Iterator<String> iterator() {
        if (runs.isEmpty()) {
            return waiting.values().iterator();
        }
        if (!waiting.isEmpty()) {
            spill();
        }
        return new Merge(runs);
    }

    private void spill() {
        try {
            var run = Files.createTempFile("zelian-", ".lines");
            runs.add(run);
            try (var out = Files.newBufferedWriter(run, StandardCharsets.UTF_8)) {
                for (var each : waiting.entrySet()) {
                    out.write(each.getKey() + '\t' + each.getValue() + '\n');
                }
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        waiting = new TreeMap<>();
        characters = 0;
    }

    @Override
    public void close() {
        try {
            for (var run : runs) {
                Files.deleteIfExists(run);
            }
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }

    /** One run, read from its beginning. */
    private static final class Head {
        private final int number;
        private final BufferedReader in;
        private String key = "";
        private String line = "";

        Head(int number, Path run) throws IOException {
            this.number = number;
            this.in = Files.newBufferedReader(run, StandardCharsets.UTF_8);
        }

        boolean next() {
            try {
                var text = in.readLine();
                if (text == null) {
                    in.close();
                    return false;
                }
                int tab = text.indexOf('\t');
                key = text.substring(0, tab);
                line = text.substring(tab + 1);
                return true;
            } catch (IOException lost) {
                throw new UncheckedIOException(lost);
            }
        }
    }

    /** All runs as one. */
    private static final class Merge implements Iterator<String> {
        private final PriorityQueue<Head> heads = new PriorityQueue<>(Comparator.comparing((Head head) -> head.key)
                .thenComparing(
                        Comparator.comparingInt((Head head) -> head.number).reversed()));
        private Map.@Nullable Entry<String, String> next;

        Merge(List<Path> runs) {
            try {
                for (int number = 0; number < runs.size(); number++) {
                    back(new Head(number, runs.get(number)));
                }
            } catch (IOException lost) {
                throw new UncheckedIOException(lost);
            }
            advance();
        }

        private void back(Head head) {
            if (head.next()) {
                heads.add(head);
            }
        }

        private void advance() {
            var before = next;
            next = null;
            for (var head = heads.poll(); head != null; head = heads.poll()) {
                var found = Map.entry(head.key, head.line);
                back(head);
                if (before == null || !before.getKey().equals(found.getKey())) {
                    next = found;
                    return;
                }
            }
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public String next() {
            var now = next;
            if (now == null) {
                throw new NoSuchElementException();
            }
            advance();
            return now.getValue();
        }
    }
}
