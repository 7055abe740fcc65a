/**
 * The shell: serves the page, sign-in, problem responses, OpenAPI; nobody depends on it.
 */
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "kernel",
            "registry",
            "sanction",
            "control",
            "liability",
            "casework",
            "warning",
            "intake",
            "graph",
            "liability::catalogue",
            "intake::generator"
        })
@NullMarked
package org.zelian.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
