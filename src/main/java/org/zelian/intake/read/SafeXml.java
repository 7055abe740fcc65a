package org.zelian.intake.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML that may be hostile: UTF-8 only, no document types, no entities, nothing outside the file, no endless tag. */
public final class SafeXml {
    /** A parser holds whole tags in memory; no tag and no text of a record comes near this length. */
    public static final int TOKEN = 8 << 20;

    // The JDK's own parser, whatever else is on the class path.
    private static final XMLInputFactory FACTORY = factory();

    private SafeXml() {}

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing outside the file is read");
        });
        return factory;
    }

    /** A reader of text that {@link #bounded} bounds. */
    public static XMLStreamReader reader(InputStream bounded) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(new InputStreamReader(bounded, utf8()));
    }

    /** The same bytes, until a tag or text is longer than {@link #TOKEN}. */
    public static InputStream bounded(InputStream in, Supplier<BrokenFile> tooLong) {
        return new ShortTokens(in, tooLong);
    }

    // Whoever writes XML writes UTF-8; the parser's own decoder would report damage on the console.
    private static CharsetDecoder utf8() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static final class ShortTokens extends FilterInputStream {
        private final Supplier<BrokenFile> tooLong;
        private int since;

        ShortTokens(InputStream in, Supplier<BrokenFile> tooLong) {
            super(in);
            this.tooLong = tooLong;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int n = super.read(into, offset, length);
            for (int i = 0; i < n; i++) {
                since = into[offset + i] == '<' ? 0 : since + 1;
                if (since > TOKEN) {
                    throw tooLong.get();
                }
            }
            return n;
        }
    }
}
