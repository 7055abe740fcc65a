package org.zelian.intake.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML as a stream of elements, without document types, entities of its own or anything outside the file. */
final class Xml implements AutoCloseable {
    private final InputStream in;
    private final XMLStreamReader reader;
    private final String part;

    Xml(Content content, String part) throws IOException {
        this.part = part;
        this.in = SafeXml.bounded(
                content.open(),
                () -> new BrokenFile(
                        "XLSX_TOO_LARGE",
                        "A text of the workbook has more than " + SafeXml.TOKEN + " bytes.",
                        "Shorten the cell."));
        try {
            this.reader = SafeXml.reader(in);
        } catch (XMLStreamException e) {
            in.close();
            throw failure(e, part);
        } catch (BrokenFile e) {
            in.close();
            throw e;
        }
    }

    /** Goes to the next start or end of an element; false at the end of the file. */
    boolean next() throws IOException {
        while (true) {
            int event = step();
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
    }

    boolean starts(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    /** An attribute by its local name; empty if there is none. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Adds the text of the element at hand, up to its end and no more than so many characters. */
    void text(StringBuilder into, int limit) throws IOException {
        int depth = 1;
        while (depth > 0) {
            switch (step()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    int room = limit + 1 - into.length();
                    into.append(
                            reader.getTextCharacters(), reader.getTextStart(), Math.min(room, reader.getTextLength()));
                }
                case XMLStreamConstants.END_DOCUMENT -> throw broken(part);
                default -> {}
            }
        }
    }

    private int step() throws IOException {
        try {
            if (!reader.hasNext()) {
                return XMLStreamConstants.END_DOCUMENT;
            }
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new BrokenFile(
                        "XLSX_ENTITIES",
                        "The part " + part + " declares a document type or entities.",
                        "A spreadsheet program writes none: do not trust this file.");
            }
            return event;
        } catch (XMLStreamException e) {
            throw failure(e, part);
        } catch (BrokenFile e) {
            throw e;
        } catch (RuntimeException e) {
            // The parser of the JDK answers some malformed input with an exception of its own making.
            throw broken(part);
        }
    }

    /** Damage is the file's fault; what the disk does is not. */
    private static RuntimeException failure(XMLStreamException e, String part) throws IOException {
        if (e.getNestedException() instanceof IOException nested && !(nested instanceof CharacterCodingException)) {
            throw nested;
        }
        return broken(part);
    }

    private static BrokenFile broken(String part) {
        return new BrokenFile("BROKEN_XLSX", "The part " + part + " is not well-formed.", "Save the workbook again.");
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } finally {
            in.close();
        }
    }
}
