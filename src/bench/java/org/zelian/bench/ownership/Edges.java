package org.zelian.bench.ownership;

import java.util.stream.IntStream;
import org.zelian.analytics.Network;
import org.zelian.analytics.Reach;
import org.zelian.analytics.data.FinBench;
import org.zelian.analytics.data.KgRoar;

/** Stakes as every engine is given them: holder, held, hundred-millionths, first day. */
final class Edges {
    static final int LATE = 100_000;

    final int nodes;
    final int[] from;
    final int[] to;
    final long[] weight;
    final int[] since;

    private Edges(int nodes, int edges) {
        this.nodes = nodes;
        from = new int[edges];
        to = new int[edges];
        weight = new long[edges];
        since = new int[edges];
    }

    static Edges of(FinBench data) {
        var edges = new Edges(data.nodes(), data.stakes().size());
        int at = 0;
        for (var stake : data.stakes()) {
            edges.put(at++, stake.from(), stake.to(), stake.weight(), stake.since());
        }
        return edges;
    }

    static Edges of(KgRoar data) {
        var edges = new Edges(data.nodes(), data.edges());
        for (int at = 0; at < data.edges(); at++) {
            edges.put(at, data.from(at), data.to(at), data.weight(at), 0);
        }
        return edges;
    }

    static Edges of(Network network) {
        var edges = new Edges(network.nodes(), network.edges());
        for (int node = 0; node < network.nodes(); node++) {
            for (int edge = network.begin(node); edge < network.end(node); edge++) {
                edges.put(edge, network.holder(edge), node, network.weight(edge), 0);
            }
        }
        return edges;
    }

    /** The part above some nodes, through any number of links, numbered anew: the nodes asked for come first. */
    static Edges above(Network network, int[] targets) {
        var met = Reach.on(network, LATE).above(targets);
        var number = new int[network.nodes()];
        int count = 0;
        for (int i = 0; i < met.length; i++) {
            number[met[i]] = i;
            count += network.end(met[i]) - network.begin(met[i]);
        }
        var edges = new Edges(met.length, count);
        int at = 0;
        for (int node : met) {
            for (int edge = network.begin(node); edge < network.end(node); edge++) {
                edges.put(at++, number[network.holder(edge)], number[node], network.weight(edge), 0);
            }
        }
        return edges;
    }

    /** The first nodes, which are those that were asked for. */
    static int[] first(int count) {
        return IntStream.range(0, count).toArray();
    }

    Network network() {
        var builder = Network.builder(nodes).expecting(size());
        for (int edge = 0; edge < size(); edge++) {
            builder.edge(from[edge], to[edge], weight[edge]);
        }
        return builder.build();
    }

    /** So many nodes that somebody holds, evenly from all of them. */
    static int[] held(Network network, int count) {
        var held = IntStream.range(0, network.nodes())
                .filter(node -> network.end(node) > network.begin(node))
                .toArray();
        return IntStream.range(0, count)
                .map(i -> held[(int) ((long) i * held.length / count)])
                .toArray();
    }

    private void put(int at, int holder, int held, long share, int day) {
        from[at] = holder;
        to[at] = held;
        weight[at] = share;
        since[at] = day;
    }

    int size() {
        return from.length;
    }
}
