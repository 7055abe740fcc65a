package org.zelian.control;

import java.lang.foreign.MemorySegment;

/** Which party stands for a record that was linked with others; nearly all stand for themselves. */
record Canon(MemorySegment merged) {
    int of(int node) {
        int low = 0;
        int high = (int) (merged.byteSize() / 8) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            long pair = merged.get(Bytes.LONG, 8L * middle);
            int record = (int) (pair >>> 32);
            if (record == node) {
                return (int) pair;
            }
            if (record < node) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return node;
    }
}
