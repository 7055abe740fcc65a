package org.zelian.intake.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Records of delimited text (RFC 4180), with the physical line where each starts.
 *
 * <p>CR LF, LF and CR each end a line. Quotes inside a field that does not begin with one are ordinary characters. White space
 * after a closing quote is dropped. Lines without any character are skipped. Memory is bounded by the limits, whatever the file.
 */
public final class CsvRecords implements Records {
    private final Content content;
    private final Scan scan;
    private final char delimiter;
    private final Limits limits;

    public CsvRecords(Content content, Scan scan, char delimiter, Limits limits) {
        this.content = content;
        this.scan = scan;
        this.delimiter = delimiter;
        this.limits = limits;
    }

    @Override
    public void forEach(Consumer<RawRecord> sink) throws IOException {
        try (var in = content.open()) {
            new Run(new Characters(in, scan), sink).go();
        }
    }

    private enum State {
        START,
        PLAIN,
        QUOTED,
        CLOSED
    }

    /** One pass over one stream. */
    private final class Run {
        private final Characters in;
        private final Consumer<RawRecord> sink;
        private final StringBuilder field = new StringBuilder();
        private final StringBuilder raw = new StringBuilder();
        private List<String> cells = new ArrayList<>();
        private @Nullable Fault fault;
        private State state = State.START;
        private long line = 1;
        private long recordLine = 1;
        private long quoteLine = 1;
        private int cell = 1;
        private int fieldLength;
        private int recordLength;

        Run(Characters in, Consumer<RawRecord> sink) {
            this.in = in;
            this.sink = sink;
        }

        void go() throws IOException {
            for (int c = in.next(); c != Characters.END; c = in.next()) {
                if (c == '\r' || c == '\n') {
                    lineEnd((char) c);
                } else {
                    take((char) c);
                }
            }
            if (state == State.QUOTED) {
                throw unterminated();
            }
            if (!raw.isEmpty()) {
                endRecord();
            }
        }

        private void take(char c) {
            keepRaw(c);
            switch (state) {
                case START -> start(c);
                case PLAIN -> {
                    if (c == delimiter) {
                        endField();
                    } else {
                        append(c);
                    }
                }
                case QUOTED -> {
                    if (c == '"') {
                        state = State.CLOSED;
                    } else {
                        append(c);
                    }
                }
                case CLOSED -> afterQuote(c);
            }
        }

        private void start(char c) {
            if (c == '"') {
                state = State.QUOTED;
                quoteLine = line;
            } else if (c == delimiter) {
                endField();
            } else {
                state = State.PLAIN;
                append(c);
            }
        }

        private void afterQuote(char c) {
            if (c == '"') {
                append(c);
                state = State.QUOTED;
            } else if (c == delimiter) {
                endField();
            } else if (c != ' ' && c != '\t') {
                refuse(
                        "TEXT_AFTER_QUOTE",
                        "Text follows the closing quote of a cell.",
                        "Write a quote inside a quoted cell twice.");
                state = State.PLAIN;
                append(c);
            }
        }

        private void lineEnd(char c) throws IOException {
            boolean pair = c == '\r' && in.peek() == '\n';
            if (pair) {
                in.next();
            }
            if (state == State.QUOTED) {
                keepRaw('\n');
                append('\n');
            } else if (raw.isEmpty()) {
                recordLine = line + 1;
            } else {
                endRecord();
            }
            line++;
            if (line > limits.lines()) {
                throw new BrokenFile(
                        new Fault(
                                0,
                                "TOO_MANY_LINES",
                                "The file has more than " + limits.lines() + " lines.",
                                "Split it into several files."),
                        line,
                        "");
            }
            if (state != State.QUOTED) {
                recordLine = line;
            }
        }

        private void append(char c) {
            if (fault != null) {
                return;
            }
            fieldLength++;
            recordLength++;
            if (fieldLength > limits.fieldChars()) {
                refuse(
                        "FIELD_TOO_LONG",
                        "A cell has more than " + limits.fieldChars() + " characters"
                                + (state == State.QUOTED ? "; its quote opens in line " + quoteLine : "") + ".",
                        "Look for a quote that is never closed; shorten the cell.");
            } else if (recordLength > limits.recordChars()) {
                refuse(
                        "RECORD_TOO_LONG",
                        "A record has more than " + limits.recordChars() + " characters.",
                        "Shorten its cells.");
            } else {
                field.append(c);
            }
        }

        private void keepRaw(char c) {
            if (raw.length() < limits.recordChars()) {
                raw.append(c);
            }
        }

        private void refuse(String code, String found, String advice) {
            if (fault == null) {
                fault = new Fault(cell, code, found, advice);
            }
        }

        private void endField() {
            if (cell > limits.columns() && fault == null) {
                refuse(
                        "TOO_MANY_COLUMNS",
                        "A record has more than " + limits.columns() + " cells.",
                        "Keep the columns of the sheet only.");
            } else if (fault == null) {
                cells.add(field.toString());
            }
            field.setLength(0);
            fieldLength = 0;
            cell = Math.min(cell + 1, limits.columns() + 1);
            state = State.START;
        }

        private void endRecord() {
            endField();
            sink.accept(new RawRecord(recordLine, cells, raw.toString(), fault));
            cells = new ArrayList<>(cells.size());
            raw.setLength(0);
            fault = null;
            cell = 1;
            recordLength = 0;
        }

        private BrokenFile unterminated() {
            var found = "A quote opens in line " + quoteLine
                    + " and is never closed; what follows it cannot be told apart.";
            return new BrokenFile(
                    new Fault(
                            cell,
                            "UNTERMINATED_QUOTE",
                            found,
                            "Close the quote in line " + quoteLine + ", then deliver the file again."),
                    recordLine,
                    raw.toString());
        }
    }
}
