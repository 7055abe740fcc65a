/**
 * Who really stands above an organisation on a day: chains of stakes and arrangements, the controller at their end,
 * determinations by officers and courts. What is computed stays a proposal.
 */
@ApplicationModule(allowedDependencies = {"kernel", "graph", "analytics", "audit", "intake", "registry", "sanction"})
@NullMarked
package org.zelian.control;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
