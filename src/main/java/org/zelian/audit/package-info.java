/**
 * The trail of who did what, when and why; only ever added to, hash-chained.
 *
 * <p>Deeds stand in the graph, in the transaction that does them; looks (searches, counter checks, exports) stand in a
 * file of their own, and an answer leaves after its record is on the disk.
 */
@ApplicationModule(allowedDependencies = {"kernel", "graph"})
@NullMarked
package org.zelian.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
