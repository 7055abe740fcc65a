/**
 * Penalties, judgments, lists and listings, commitments; the catalogues of lists and measures.
 */
@ApplicationModule(allowedDependencies = {"kernel", "graph", "intake", "registry"})
@NullMarked
package org.zelian.sanction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
