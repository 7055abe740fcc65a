/**
 * The commands; thin.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "audit",
            "registry",
            "sanction",
            "control",
            "liability",
            "casework",
            "warning",
            "exchange",
            "intake",
            "web",
            "graph",
            "liability::catalogue",
            "intake::read",
            "intake::generator"
        })
@NullMarked
package org.zelian.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
