package org.zelian.intake.read;

import java.io.IOException;
import java.util.function.Consumer;

/** A file as a stream of records, in file order, under bounded memory. */
@FunctionalInterface
public interface Records {
    /**
     * Hands every record to the sink.
     *
     * @throws BrokenFile when the file cannot be read on
     */
    void forEach(Consumer<RawRecord> sink) throws IOException;
}
