/**
 * Organisations, persons and their documents, the offices they hold, the stakes they own, licences, each with its dates.
 */
@ApplicationModule(allowedDependencies = {"kernel", "graph", "intake"})
@NullMarked
package org.zelian.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
