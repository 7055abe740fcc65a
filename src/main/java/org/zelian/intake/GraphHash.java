package org.zelian.intake;

import java.math.BigInteger;
import java.util.Map;
import org.zelian.graph.Facts;
import org.zelian.graph.Graph;
import org.zelian.graph.Ticks;
import org.zelian.kernel.Canonical;
import org.zelian.kernel.FactKind;

/**
 * One number for what a graph says: equal for two graphs that were loaded from the same rows, in whatever order, at once
 * or with interruptions.
 *
 * <p>Covers every believed fact in full, every fact that was held void, withdrawn, split or not repeated, and every
 * identifier. Leaves out keys, ticks, batches, lines and ciphers, which depend on the way. Reads the whole graph;
 * memory does not grow with it.
 */
public final class GraphHash {
    private static final BigInteger MODULUS = BigInteger.TWO.pow(256);

    private BigInteger sum = BigInteger.ZERO;
    private long count;

    private GraphHash() {}

    /** The hash of a graph, with the number of statements that it covers in front. */
    public static String of(Graph graph) {
        var hash = new GraphHash();
        var facts = new Facts(graph);
        var tick = new Ticks(graph).last();
        for (var kind : FactKind.values()) {
            facts.stream(kind, tick, recorded -> hash.add(recorded.fact().canonical()));
        }
        graph.stream(
                "intake/history",
                Map.of(),
                row -> hash.add(
                        row.text("fact").split("\\.", 2)[0] + "|" + row.text("closed") + "|" + row.text("document")));
        graph.stream(
                "intake/identifiers",
                Map.of(),
                row -> hash.add(row.text("scheme") + "|" + row.text("value") + "|" + row.text("ref") + "|"
                        + row.text("masked")));
        return hash.count + "-" + Canonical.id26(hash.sum.toString(16));
    }

    /** A sum does not depend on the order, and unlike a sum without carries it counts what stands twice. */
    private void add(String statement) {
        sum = sum.add(new BigInteger(1, Canonical.sha256(statement))).mod(MODULUS);
        count++;
    }
}
