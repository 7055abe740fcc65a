/** What later facts and passing days cost: a revocation, a daily run, tracing again what is concerned. */
@NullMarked
package org.zelian.bench.time;

import org.jspecify.annotations.NullMarked;
