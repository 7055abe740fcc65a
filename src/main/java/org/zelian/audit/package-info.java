/**
 * The trail of who looked at what, when and why; only ever added to, hash-chained.
 *
 * <p>Acts are kept with the facts they write; this room keeps looks: searches, counter checks, exports.
 */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.zelian.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
