/**
 * Who controls an organisation: recorded controllers and determinations by officers and courts.
 */
@ApplicationModule(allowedDependencies = {"kernel", "graph", "analytics", "intake", "registry", "sanction"})
@NullMarked
package org.zelian.control;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
