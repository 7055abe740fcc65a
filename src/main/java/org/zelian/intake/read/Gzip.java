package org.zelian.intake.read;

import java.io.EOFException;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Files packed by gzip. */
public final class Gzip {
    private Gzip() {}

    /** The unpacked bytes; reading them throws {@link BrokenFile} for damage and for what unpacks out of proportion. */
    public static Content content(Bytes bytes, Limits limits) {
        return () -> {
            var packed = new Bounded(bytes.stream(0, bytes.size()), Long.MAX_VALUE);
            try {
                return new Unpacking(
                        new GZIPInputStream(packed, 1 << 16), packed, "GZIP", limits.fileBytes(), limits.ratio());
            } catch (ZipException | EOFException e) {
                packed.close();
                throw new BrokenFile(
                        "BROKEN_GZIP", "The file is not packed by gzip.", "Pack it again, or deliver it as it is.");
            } catch (IOException e) {
                packed.close();
                throw e;
            }
        };
    }
}
