package org.zelian.exchange;

import java.io.IOException;
import java.util.Optional;
import org.zelian.intake.read.Content;

/**
 * How a file begins, enough to tell its form.
 *
 * @param root name of the root element; empty if it is no XML
 * @param first the first statement; empty if it is no JSON, or has none
 */
record Head(String root, Optional<Piece> first) {
    static Head of(Content content) throws IOException {
        return switch (first(content)) {
            case '<' -> new Head(new XmlStatements(content, "").root(), Optional.empty());
            case '[', '{' -> {
                var first = new Piece[1];
                new JsonStatements(content).forEach(told -> {
                    told.either(piece -> first[0] = piece, bad -> {});
                    return first[0] == null && told.number() < 100;
                });
                yield new Head("", Optional.ofNullable(first[0]));
            }
            default -> new Head("", Optional.empty());
        };
    }

    /** The first character that is neither white space nor a byte order mark. */
    static int first(Content content) throws IOException {
        try (var in = content.open()) {
            for (int i = 0; i < 4096; i++) {
                int c = in.read();
                boolean mark = i < 3 && (c == 0xEF || c == 0xBB || c == 0xBF);
                if (c < 0 || (!Character.isWhitespace(c) && !mark)) {
                    return c;
                }
            }
        }
        return -1;
    }

    boolean has(String... names) {
        return first.filter(piece -> java.util.Arrays.stream(names).allMatch(piece::has))
                .isPresent();
    }
}
