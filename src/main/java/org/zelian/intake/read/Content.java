package org.zelian.intake.read;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read more than once: a file, or a file inside an archive. */
@FunctionalInterface
public interface Content {
    /** A new stream from the first byte on; the caller closes it. */
    InputStream open() throws IOException;
}
