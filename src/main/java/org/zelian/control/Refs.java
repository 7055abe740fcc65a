package org.zelian.control;

import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import org.zelian.kernel.PartyRef;

/** The references of all parties by number, in the order of their text; a look-up by reference is a binary search. */
record Refs(Texts texts) {
    int count() {
        return texts.count();
    }

    PartyRef ref(int node) {
        return PartyRef.parse(texts.text(node));
    }

    /** The number of a party; −1 if no fact names it. */
    int of(PartyRef party) {
        var wanted = MemorySegment.ofArray(party.toString().getBytes(StandardCharsets.UTF_8));
        int low = 0;
        int high = count() - 1;
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
