/** How fast files become a store that answers. */
@NullMarked
package org.zelian.bench.load;

import org.jspecify.annotations.NullMarked;
