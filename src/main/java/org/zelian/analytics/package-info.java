/**
 * Graph algorithms on primitive arrays; knows numbers, not enterprises.
 *
 * <p>JDK only; nothing boxed in loops.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.zelian.analytics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
