/** How fast it is said who answers: one listing, and everybody at once. */
@NullMarked
package org.zelian.bench.trace;

import org.jspecify.annotations.NullMarked;
