package org.zelian.control;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers and text in tables outside the heap, little-endian. */
final class Bytes {
    static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private Bytes() {}

    static String text(MemorySegment bytes, long begin, long end) {
        var copy = new byte[(int) (end - begin)];
        MemorySegment.copy(bytes, ValueLayout.JAVA_BYTE, begin, copy, 0, copy.length);
        return new String(copy, StandardCharsets.UTF_8);
    }

    /** Compares two stretches of bytes as unsigned numbers, the first that differs deciding. */
    static int compare(MemorySegment a, long aBegin, long aEnd, MemorySegment b, long bBegin, long bEnd) {
        long at = MemorySegment.mismatch(a, aBegin, aEnd, b, bBegin, bEnd);
        if (at < 0) {
            return 0;
        }
        if (at == aEnd - aBegin || at == bEnd - bBegin) {
            return Long.compare(aEnd - aBegin, bEnd - bBegin);
        }
        return Byte.compareUnsigned(
                a.get(ValueLayout.JAVA_BYTE, aBegin + at), b.get(ValueLayout.JAVA_BYTE, bBegin + at));
    }

    /** Which of two places comes first. */
    @FunctionalInterface
    interface Order {
        int compare(int a, int b);
    }

    /** Sorts places from one to another; equal ones stay as they were. */
    static void sort(int[] places, int from, int to, Order order) {
        if (to - from > 1) {
            merge(places.clone(), places, from, to, order);
        }
    }

    /** Sorts a stretch of {@code source} into {@code target}; both hold the same there. */
    private static void merge(int[] source, int[] target, int from, int to, Order order) {
        if (to - from < 12) {
            for (int i = from + 1; i < to; i++) {
                int place = target[i];
                int at = i;
                for (; at > from && order.compare(target[at - 1], place) > 0; at--) {
                    target[at] = target[at - 1];
                }
                target[at] = place;
            }
            return;
        }
        int middle = (from + to) >>> 1;
        merge(target, source, from, middle, order);
        merge(target, source, middle, to, order);
        int left = from;
        int right = middle;
        for (int at = from; at < to; at++) {
            boolean takeLeft = left < middle && (right >= to || order.compare(source[left], source[right]) <= 0);
            target[at] = takeLeft ? source[left++] : source[right++];
        }
    }

    /** Text as a table: filled up with zeros to whole longs. */
    static MemorySegment table(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return MemorySegment.ofArray(Arrays.copyOf(bytes, (bytes.length + 7) & ~7));
    }
}
