/** Bytes to records: encodings, CSV, xlsx, gzip and zip, each streamed under limits. Knows nothing of sheets or columns. */
@NamedInterface("read")
@NullMarked
package org.zelian.intake.read;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
