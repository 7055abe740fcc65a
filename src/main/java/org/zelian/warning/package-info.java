/**
 * Cross-sector overlap and the risk-warning library.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "graph", "analytics", "intake", "registry", "sanction", "control", "liability"
        })
@NullMarked
package org.zelian.warning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
