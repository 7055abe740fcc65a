/** Questions about ownership, asked of our arrays and of others' engines on the same edges. */
@NullMarked
package org.zelian.bench.ownership;

import org.jspecify.annotations.NullMarked;
