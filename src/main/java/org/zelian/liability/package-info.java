/**
 * The rule catalogue, how liability reaches a person, its supports, its certificate, its end; the ledger.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "audit", "graph", "analytics", "intake", "registry", "sanction", "control"})
@NullMarked
package org.zelian.liability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
