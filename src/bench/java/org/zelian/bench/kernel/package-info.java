/** The inner loops on arrays and the small things done for every row, measured one by one with JMH. */
@NullMarked
package org.zelian.bench.kernel;

import org.jspecify.annotations.NullMarked;
