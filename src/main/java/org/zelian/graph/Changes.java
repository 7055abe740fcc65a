package org.zelian.graph;

import org.neo4j.driver.summary.SummaryCounters;

/** What a writing query did to the graph, in counts. */
public record Changes(
        int nodesCreated, int nodesDeleted, int relationshipsCreated, int relationshipsDeleted, int propertiesSet) {
    static Changes of(SummaryCounters counters) {
        return new Changes(
                counters.nodesCreated(),
                counters.nodesDeleted(),
                counters.relationshipsCreated(),
                counters.relationshipsDeleted(),
                counters.propertiesSet());
    }

    public boolean none() {
        return nodesCreated + nodesDeleted + relationshipsCreated + relationshipsDeleted + propertiesSet == 0;
    }
}
