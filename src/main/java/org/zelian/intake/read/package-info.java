/** Bytes to records: encodings, CSV, xlsx, gzip and zip, each streamed under limits. Knows nothing of sheets or columns. */
@NullMarked
package org.zelian.intake.read;

import org.jspecify.annotations.NullMarked;
