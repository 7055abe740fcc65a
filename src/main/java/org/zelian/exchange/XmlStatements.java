package org.zelian.exchange;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.zelian.intake.read.BrokenFile;
import org.zelian.intake.read.Content;
import org.zelian.intake.read.Fault;
import org.zelian.intake.read.Limits;
import org.zelian.intake.read.SafeXml;

/** XML as a stream of statements: the elements of one name, without document types, entities or anything outside the file. */
final class XmlStatements {
    private static final int DEPTH = 32;
    private static final int PIECES = 100_000;

    private final Content content;
    private final String element;

    /** @param element local name of the elements that are statements; empty = the root */
    XmlStatements(Content content, String element) {
        this.content = content;
        this.element = element;
    }

    /** The local name of the root element. */
    String root() throws IOException {
        var root = new String[] {""};
        read(reader -> {
            root[0] = reader.getLocalName();
            return false;
        });
        return root[0];
    }

    /**
     * Hands over every statement until the sink says that it has enough.
     *
     * @throws BrokenFile when the file cannot be read on
     */
    void forEach(Predicate<Told> sink) throws IOException {
        var number = new long[1];
        read(reader -> {
            if (!reader.getLocalName().equals(element)) {
                return true;
            }
            long n = ++number[0];
            return sink.test(statement(reader, n, "/" + element + "[" + n + "]"));
        });
    }

    private static Told statement(XMLStreamReader reader, long number, String place) throws XMLStreamException {
        try {
            return new Told(number, element(reader, place, 1, new int[2]), null);
        } catch (Misplaced problem) {
            skip(reader);
            return new Told(number, null, problem);
        }
    }

    /** What stands in an element: a text, or its children; those of {@code Xs} that are called {@code X} are a list. */
    private static Piece element(XMLStreamReader reader, String place, int depth, int[] used)
            throws XMLStreamException {
        if (depth > DEPTH) {
            throw new Misplaced(place, "XML_TOO_DEEP", "More than " + DEPTH + " levels.", "No record needs that many.");
        }
        if (++used[0] > PIECES) {
            throw new Misplaced(place, "XML_TOO_LARGE", "More than " + PIECES + " elements.", "Split the record.");
        }
        var name = reader.getLocalName();
        Map<String, Piece> members = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            var attribute = "@" + reader.getAttributeLocalName(i);
            members.put(attribute, new Piece(place + "/" + attribute, reader.getAttributeValue(i)));
        }
        List<Piece> list = new ArrayList<>();
        var text = new StringBuilder();
        for (int event = next(reader); event != XMLStreamConstants.END_ELEMENT; event = next(reader)) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                var child = reader.getLocalName();
                if (name.equals(child + "s")) {
                    list.add(element(reader, place + "/" + child + "[" + (list.size() + 1) + "]", depth + 1, used));
                } else if (members.putIfAbsent(child, element(reader, place + "/" + child, depth + 1, used)) != null) {
                    throw new Misplaced(
                            place + "/" + child, "XML_ELEMENT_TWICE", child + " stands twice.", "Write it once.");
                }
            } else if (reader.hasText() && event != XMLStreamConstants.COMMENT) {
                used[1] += reader.getTextLength();
                if (used[1] > Limits.USUAL.recordChars()) {
                    throw new Misplaced(place, "XML_TOO_LARGE", "The text is too long.", "Shorten it.");
                }
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
        }
        if (!list.isEmpty()) {
            return new Piece(place, list);
        }
        return new Piece(place, members.isEmpty() ? text.toString().strip() : members);
    }

    private static void skip(XMLStreamReader reader) throws XMLStreamException {
        // The problem was met somewhere inside: go on to the next start of a statement at the level of the others.
        while (reader.hasNext()
                && !(reader.isEndElement() && reader.getLocalName().endsWith("Record"))) {
            next(reader);
        }
    }

    private static int next(XMLStreamReader reader) throws XMLStreamException {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new BrokenFile(
                    new Fault(
                            0,
                            "XML_ENTITIES",
                            "The file declares a document type or entities.",
                            "GLEIF writes none: do not trust this file."),
                    line(reader),
                    "");
        }
        return event;
    }

    /** What is done at the start of an element; false = enough. */
    private interface Start {
        boolean at(XMLStreamReader reader) throws XMLStreamException;
    }

    private void read(Start start) throws IOException {
        try (var in = SafeXml.bounded(content.open(), XmlStatements::tooLong)) {
            var reader = SafeXml.reader(in);
            try {
                boolean more = true;
                while (more && reader.hasNext()) {
                    if (next(reader) == XMLStreamConstants.START_ELEMENT) {
                        more = start.at(reader);
                    }
                }
            } catch (XMLStreamException wrong) {
                throw failure(wrong, line(reader));
            } catch (BrokenFile | Misplaced known) {
                throw known;
            } catch (RuntimeException ofParser) {
                // The parser of the JDK answers some malformed input with an exception of its own making.
                throw broken(line(reader));
            }
        } catch (XMLStreamException wrong) {
            throw failure(wrong, 1);
        }
    }

    private static long line(XMLStreamReader reader) {
        return Math.max(0, reader.getLocation().getLineNumber());
    }

    private static RuntimeException failure(XMLStreamException wrong, long line) throws IOException {
        if (wrong.getNestedException() instanceof CharacterCodingException) {
            return new BrokenFile(
                    new Fault(0, "UNDECODABLE_BYTES", "The file is not in UTF-8.", "Save it as UTF-8."), line, "");
        }
        if (wrong.getNestedException() instanceof IOException disk) {
            throw disk;
        }
        return broken(line);
    }

    private static BrokenFile broken(long line) {
        return new BrokenFile(
                new Fault(0, "BROKEN_XML", "The XML is not well-formed, or cut off.", "Transfer the file again."),
                line,
                "");
    }

    private static BrokenFile tooLong() {
        return new BrokenFile("XML_TOO_LARGE", "A text has more than " + SafeXml.TOKEN + " bytes.", "Shorten it.");
    }
}
