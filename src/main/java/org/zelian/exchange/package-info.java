/**
 * Other formats in and out: BODS, FollowTheMoney, GLEIF, 双公示; webhooks.
 *
 * <p>What a format cannot say, or we cannot take, is reported with its place and the reason; nothing is dropped in silence.
 * What comes in goes through the same checks as a table of the same facts.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "graph",
            "audit",
            "intake",
            "intake :: read",
            "registry",
            "sanction",
            "control",
            "liability",
            "liability :: catalogue"
        })
@NullMarked
package org.zelian.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
