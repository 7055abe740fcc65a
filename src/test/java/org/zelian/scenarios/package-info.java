/**
 * The golden scenarios: folders of facts, the trace of each, and what must be found in its files.
 *
 * <p>The data lies under {@code src/test/resources/scenarios/}; its README tells the form.
 */
@NullMarked
package org.zelian.scenarios;

import org.jspecify.annotations.NullMarked;
