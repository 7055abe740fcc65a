/**
 * The rule catalogue: which article reaches which role, at which time, on which proof, with which measure.
 *
 * <p>Data only: rules are read, checked, compared and given examples here; the engine beside it applies them.
 */
@NamedInterface("catalogue")
@NullMarked
package org.zelian.liability.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
