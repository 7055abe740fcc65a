package org.zelian.bench.ownership;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.EdgeReversedGraph;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.zelian.analytics.Network;

/** The same edges in JGraphT, with its own iterator for reach and a fixpoint written on its graph for control. */
final class JGraph {
    private final SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge> graph =
            new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);

    private JGraph() {}

    static JGraph of(Edges edges, int day) {
        var made = new JGraph();
        for (int edge = 0; edge < edges.size(); edge++) {
            if (edges.since[edge] <= day && edges.from[edge] != edges.to[edge]) {
                made.add(edges.from[edge], edges.to[edge], edges.weight[edge]);
            }
        }
        return made;
    }

    private void add(int from, int to, long weight) {
        graph.addVertex(from);
        graph.addVertex(to);
        var edge = graph.getEdge(from, to);
        double before = edge == null ? 0 : graph.getEdgeWeight(edge);
        graph.setEdgeWeight(edge == null ? graph.addEdge(from, to) : edge, before + weight);
    }

    String reach(int[] targets, int links) {
        var pairs = new Pairs();
        var upwards = new EdgeReversedGraph<>(graph);
        for (int target : targets) {
            if (graph.containsVertex(target)) {
                var walk = new BreadthFirstIterator<>(upwards, target);
                while (walk.hasNext()) {
                    int node = walk.next();
                    if (walk.getDepth(node) > links) {
                        break;
                    }
                    if (node != target) {
                        pairs.add(target, node);
                    }
                }
            }
        }
        return pairs.hash();
    }

    String control() {
        var pairs = new Pairs();
        for (int source : graph.vertexSet()) {
            var votes = new HashMap<Integer, Double>();
            var group = new HashSet<Integer>();
            var next = new ArrayDeque<Integer>();
            group.add(source);
            next.add(source);
            while (!next.isEmpty()) {
                for (var edge : graph.outgoingEdgesOf(next.poll())) {
                    int held = graph.getEdgeTarget(edge);
                    double sum = votes.merge(held, graph.getEdgeWeight(edge), Double::sum);
                    if (2 * sum > Network.WHOLE && group.add(held)) {
                        next.add(held);
                        pairs.add(source, held);
                    }
                }
            }
        }
        return pairs.hash();
    }
}
