package org.zelian.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zelian.kernel.Actor;

class LooksTests {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T01:00:00Z"), ZoneOffset.UTC);
    private static final Actor CLERK = new Actor("clerk", "窗口", "120113", Set.of("COUNTER"));

    @TempDir
    private Path folder;

    @Test
    void aLookIsOnDiskWhenItsNumberIsGiven() throws Exception {
        var path = folder.resolve("looks.jsonl");
        try (var looks = Looks.open(path, CLOCK)) {
            assertThat(looks.record(look("E01"))).isEqualTo(1);
            assertThat(Files.readAllLines(path)).singleElement().asString().contains("\"E01\"", "\"clerk\"");
        }
    }

    @Test
    void theChainGoesOnWhenTheTrailIsOpenedAgain() throws Exception {
        var path = folder.resolve("looks.jsonl");
        for (var i = 0; i < 3; i++) {
            try (var looks = Looks.open(path, CLOCK)) {
                assertThat(looks.record(look("E0" + i))).isEqualTo(i + 1);
            }
        }
        assertThat(Trail.whole(path).count()).isEqualTo(3);
        assertThat(Trail.whole(path).broken()).isEmpty();
    }

    @Test
    void aChangedLineIsNamed() throws Exception {
        var path = folder.resolve("looks.jsonl");
        try (var looks = Looks.open(path, CLOCK)) {
            for (var i = 0; i < 5; i++) {
                looks.record(look("E0" + i));
            }
        }
        Files.writeString(path, Files.readString(path).replace("E02", "E09"));
        assertThat(Trail.whole(path).broken()).contains(4L);
    }

    @Test
    void aTornLastLineIsDroppedAndTheTrailGoesOn() throws Exception {
        var path = folder.resolve("looks.jsonl");
        try (var looks = Looks.open(path, CLOCK)) {
            looks.record(look("E01"));
        }
        Files.writeString(path, "{\"actor\":\"cl", StandardOpenOption.APPEND);
        try (var looks = Looks.open(path, CLOCK)) {
            assertThat(looks.record(look("E02"))).isEqualTo(2);
        }
        assertThat(Trail.whole(path).count()).isEqualTo(2);
        assertThat(Trail.whole(path).broken()).isEmpty();
    }

    @Test
    void manyAtOnceEachGetANumberOfTheirOwn() throws Exception {
        var path = folder.resolve("looks.jsonl");
        var numbers = new ConcurrentSkipListSet<Long>();
        try (var looks = Looks.open(path, CLOCK)) {
            IntStream.range(0, 500).parallel().forEach(i -> numbers.add(looks.record(look("E" + i))));
        }
        assertThat(numbers).hasSize(500).contains(1L, 500L);
        assertThat(Trail.whole(path).broken()).isEmpty();
    }

    private static Look look(String subject) {
        return new Look(CLERK, "COUNTER_CHECK", Map.of("subject", subject));
    }
}
