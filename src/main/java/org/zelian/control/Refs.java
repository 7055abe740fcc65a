package org.zelian.control;

import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import org.zelian.kernel.PartyRef;

/**
 * The references of all parties by number, in the order of their text, and behind them further identifiers of some, in
 * theirs; a look-up by reference is a binary search.
 *
 * @param count how many parties there are
 * @param aliases for each further identifier the number of its party, filled up to whole longs
 */
record Refs(Texts texts, int count, MemorySegment aliases) {
    PartyRef ref(int node) {
        return PartyRef.parse(texts.text(node));
    }

    /** The number of a party, also by an identifier that no fact is read under; −1 if no fact names it. */
    int of(PartyRef party) {
        var wanted = MemorySegment.ofArray(party.toString().getBytes(StandardCharsets.UTF_8));
        int node = find(wanted, 0, count);
        if (node >= 0 || texts.count() == count) {
            return node;
        }
        int alias = find(wanted, count, texts.count());
        return alias < 0 ? -1 : aliases.get(Bytes.INT, 4L * (alias - count));
    }

    private int find(MemorySegment wanted, int from, int to) {
        int low = from;
        int high = to - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order =
                    Bytes.compare(texts.block(), texts.begin(middle), texts.end(middle), wanted, 0, wanted.byteSize());
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
