/**
 * Files in: read, check, refuse with the place, hand rows to whoever registered for them, report; the generator.
 */
@ApplicationModule(allowedDependencies = {"kernel", "graph"})
@NullMarked
package org.zelian.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
