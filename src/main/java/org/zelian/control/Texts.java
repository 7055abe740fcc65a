package org.zelian.control;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Texts by number, outside the heap: one block of bytes, and where each text ends. */
record Texts(MemorySegment block, MemorySegment ends) {
    static Texts of(List<String> texts, Arena arena) {
        var bytes = texts.stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
        long size = bytes.stream().mapToLong(each -> each.length).sum();
        var block = arena.allocate((size + 7) & ~7L, 8);
        var ends = arena.allocate(8L * bytes.size(), 8);
        long end = 0;
        for (int number = 0; number < bytes.size(); number++) {
            MemorySegment.copy(MemorySegment.ofArray(bytes.get(number)), 0, block, end, bytes.get(number).length);
            end += bytes.get(number).length;
            ends.set(Bytes.LONG, 8L * number, end);
        }
        return new Texts(block, ends);
    }

    int count() {
        return (int) (ends.byteSize() / 8);
    }

    long begin(int number) {
        return number == 0 ? 0 : ends.get(Bytes.LONG, 8L * (number - 1));
    }

    long end(int number) {
        return ends.get(Bytes.LONG, 8L * number);
    }

    String text(int number) {
        return Bytes.text(block, begin(number), end(number));
    }
}
