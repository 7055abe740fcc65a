/**
 * Objection, correction, repair, rectification and interview, orders, notices, deadlines: what officers and parties do
 * after a decision, and what follows on which day.
 *
 * <p>Steps are facts. Orders, tasks, letters and periods of publicity are computed from them and from the supports, for a
 * day, by rule; running it later or twice gives the same.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "graph",
            "audit",
            "intake",
            "registry",
            "sanction",
            "liability",
            "liability::catalogue"
        })
@NullMarked
package org.zelian.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
