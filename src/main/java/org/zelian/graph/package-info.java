/**
 * The door to Neo4j, in process or over Bolt: query library, schema, ticks, facts in and out, jobs.
 *
 * <p>Nothing outside this room names a Neo4j type or a store sentinel.
 */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.zelian.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
