/**
 * Values everyone speaks: share, period, day, tick, USCC, identity number, masked text; who asks, from where, why, as known when.
 *
 * <p>No Spring. A value is right or refused.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.zelian.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
