package org.zelian.intake;

import java.util.ArrayList;
import java.util.List;
import org.zelian.graph.Facts;
import org.zelian.graph.Graph;
import org.zelian.graph.Recorded;
import org.zelian.kernel.Fact;

/** What a full delivery says, so that one can tell what it does not say any longer. Sixteen bytes a fact, twice. */
final class Repeated {
    private final LongSet facts = new LongSet();
    private final LongSet slots = new LongSet();

    void add(Fact fact) {
        facts.add(hash(fact.id()));
        slots.add(hash(Facts.slot(fact)));
    }

    /** What the source said before in files of this kind, as far as it is believed. */
    record Comparison(long believed, List<Recorded> missing) {
        /** Whether more than two percent would end. */
        boolean shrinks() {
            return missing.size() * 50L > believed;
        }
    }

    /** Compares with the facts of batches; a fact that the delivery corrects is not missing. */
    Comparison compare(Graph graph, List<String> batches) {
        var store = new Facts(graph);
        var missing = new ArrayList<Recorded>();
        long[] believed = {0};
        for (var batch : batches) {
            store.stream(batch, recorded -> {
                if (recorded.isBelieved()) {
                    believed[0]++;
                    if (!says(recorded)) {
                        missing.add(recorded);
                    }
                }
            });
        }
        return new Comparison(believed[0], missing);
    }

    private boolean says(Recorded recorded) {
        return facts.contains(hash(recorded.id().split("\\.", 2)[0]))
                || slots.contains(hash(Facts.slot(recorded.fact())));
    }

    /** The first 60 bits of an id of 26 base-32 characters. */
    private static long hash(String id) {
        long hash = 0;
        for (int i = 0; i < 12; i++) {
            char c = id.charAt(i);
            hash = hash << 5 | (c >= 'a' ? c - 'a' : c - '2' + 26);
        }
        return hash;
    }
}
