package org.zelian.cli;

import java.util.Map;
import org.zelian.graph.Graph;

/** Starts pages and API; the one thing that needs the whole application. */
@FunctionalInterface
public interface Server {
    /** Starts with these settings and gives what the running server has open. */
    Running start(Map<String, String> settings);

    /** A server that runs, its graph, and its port. */
    record Running(Graph graph, int port) {}
}
