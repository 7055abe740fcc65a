/** Measures what performance promises: one {@link org.zelian.bench.Bench} a task, one report of them all. */
@NullMarked
package org.zelian.bench;

import org.jspecify.annotations.NullMarked;
