/**
 * Cross-sector overlap and the risk-warning library.
 *
 * <p>Reads the facts and what the ledger derived; never writes, and what it says restricts nobody.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "graph",
            "analytics",
            "intake",
            "registry",
            "sanction",
            "control",
            "liability",
            "liability::catalogue"
        })
@NullMarked
package org.zelian.warning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
