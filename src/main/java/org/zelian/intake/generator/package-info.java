/**
 * A synthetic registry of any size as the files that intake reads: same seed, same bytes.
 *
 * <p>Nothing in it is real: persons are born from 1900 to 1909, enterprises are called after the sexagenary cycle.
 */
@NamedInterface("generator")
@NullMarked
package org.zelian.intake.generator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
