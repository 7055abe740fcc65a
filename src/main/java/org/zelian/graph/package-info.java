/**
 * The door to Neo4j, in process or over Bolt: query library, schema, ticks, facts in and out, jobs.
 *
 * <p>Begin with {@link org.zelian.graph.Graphs}, which opens a {@link org.zelian.graph.Graph}. On a graph stand
 * {@link org.zelian.graph.Facts} (statements in and out), {@link org.zelian.graph.Parties} (who an identifier means),
 * {@link org.zelian.graph.Ticks} (what was known when) and {@link org.zelian.graph.Batches} (deliveries, which can be
 * taken back).
 *
 * <p>Nothing outside this room names a Neo4j type or a store sentinel. Its labels and relationship types stand in
 * {@code cypher/graph/labels.txt}.
 */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.zelian.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
