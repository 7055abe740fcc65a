package org.zelian.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A network written and opened again; and files that are not what they say. */
class SnapshotFileTests {
    @TempDir
    Path folder;

    @Test
    void whatIsOpenedIsWhatWasWritten() {
        RandomGraphs.each(25, graph -> {
            try {
                var file = folder.resolve("graph.zsn");
                SnapshotFile.write(file, graph.network(), graph.seed());
                var opened = SnapshotFile.open(file, 2);
                assertThat(opened.stamp()).isEqualTo(graph.seed());
                assertThat(opened.network())
                        .as("%s", graph)
                        .usingRecursiveComparison()
                        .isEqualTo(graph.network());
            } catch (IOException failure) {
                throw new java.io.UncheckedIOException(failure);
            }
        });
    }

    @Test
    void aNetworkOfNothingIsANetwork() throws IOException {
        var file = folder.resolve("empty.zsn");
        SnapshotFile.write(file, Network.builder(0).build(), 1);

        assertThat(SnapshotFile.open(file, 1).network().nodes()).isZero();
    }

    @Test
    void moreThanABlockIsWrittenInBlocks() throws IOException {
        var builder = Network.builder(300_001);
        for (int node = 0; node < 300_000; node++) {
            builder.edge(node, node + 1, node, node, node + 1, false, node);
        }
        var network = builder.build();
        var file = folder.resolve("long.zsn");
        SnapshotFile.write(file, network, 1);

        var again = folder.resolve("again.zsn");
        SnapshotFile.write(again, SnapshotFile.open(file, 2).network(), 1);
        assertThat(Files.mismatch(file, again)).isEqualTo(-1);
        assertThat(SnapshotFile.open(file, 1).network().ref(299_999)).isEqualTo(299_999);
    }

    @Test
    void tablesOfTheCallersComeBackAsTheyWereAndDamageInThemIsNoticed() throws IOException {
        var file = folder.resolve("tables.zsn");
        var table = MemorySegment.ofArray(new long[] {1, 2, 3});
        SnapshotFile.write(file, Stakes.of(3, "0>2:50 1>2:50"), 3, List.of(table, MemorySegment.ofArray(new long[0])));
        try (var opened = SnapshotFile.open(file, 2)) {
            assertThat(opened.tables()).hasSize(2);
            assertThat(opened.tables().getFirst().mismatch(table)).isEqualTo(-1);
            assertThat(opened.tables().getLast().byteSize()).isZero();
        }
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        assertThatThrownBy(() -> open(bytes)).hasMessageContaining("table 0: its 24 bytes do not give its checksum");
    }

    @Test
    void everyFlippedBitIsNoticed() throws IOException {
        var bytes = sample();
        for (int at = 0; at < bytes.length; at++) {
            var damaged = bytes.clone();
            damaged[at] ^= (byte) (1 << (at & 7));
            var failure = catchThrowable(() -> open(damaged));
            assertThat(failure).as("byte %s", at).isInstanceOf(SnapshotRefused.class);
        }
    }

    @Test
    void everyCutIsNoticed() throws IOException {
        var bytes = sample();
        for (int length = 0; length < bytes.length; length++) {
            var cut = Arrays.copyOf(bytes, length);
            assertThat(catchThrowable(() -> open(cut))).as("%s bytes", length).isInstanceOf(SnapshotRefused.class);
        }
    }

    @Test
    void aRefusalSaysWhatAndWhereAndWhatToDo() throws IOException {
        var bytes = sample();

        assertThatThrownBy(() -> open(Arrays.copyOf(bytes, 100)))
                .hasMessageContaining("byte 100: the file ends inside its header of 512 bytes. Nothing was read")
                .hasMessageEndingWith("write the snapshot again from the store.");
        assertThatThrownBy(() -> open(Arrays.copyOf(bytes, bytes.length - 8)))
                .hasMessageContaining("byte " + (bytes.length - 8) + ": the file has " + (bytes.length - 8)
                        + " bytes where its header says " + bytes.length);
        assertThatThrownBy(() -> open(new byte[600])).hasMessageContaining("not a network snapshot");
        assertThatThrownBy(() -> open(with(bytes, 8, 1)))
                .hasMessageContaining("byte 8: version 1 of the format; this program reads 2");
        assertThatThrownBy(() -> open(with(bytes, 512, 9)))
                .hasMessageContaining("byte 512: section in.first: its 16 bytes do not give its checksum")
                .isInstanceOfSatisfying(
                        SnapshotRefused.class,
                        refused -> assertThat(refused.offset()).isEqualTo(512));
    }

    @Test
    void numbersThatDoNotFitEachOtherAreRefusedThoughTheirSumsAreRight() throws IOException {
        var bytes = sample();

        assertThatThrownBy(() -> open(summed(bytes, 12, 3)))
                .hasMessageContaining("3 sections where there are 17 or some more");
        assertThatThrownBy(() -> open(summed(bytes, 24, 5))).hasMessageContaining("does not fit 5 nodes and 2 edges");
        assertThatThrownBy(() -> open(summed(bytes, 512, 1))).hasMessageContaining("goes back from 1 to 0");
        assertThatThrownBy(() -> open(summed(bytes, 512 + 12, 1))).hasMessageContaining("it leads to 1 edges");
        assertThatThrownBy(() -> open(summed(bytes, 528, 7)))
                .hasMessageContaining("section in.holder: node 7 where there are 3");
        assertThatThrownBy(() -> open(summed(bytes, 528, -7))).hasMessageContaining("node -7 where there are 3");
    }

    private byte[] sample() throws IOException {
        var file = folder.resolve("sample.zsn");
        SnapshotFile.write(file, Stakes.of(3, "0>2:50 1>2:50"), 3);
        return Files.readAllBytes(file);
    }

    private static byte[] with(byte[] bytes, int at, int value) {
        var changed = bytes.clone();
        ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN).putInt(at, value);
        return changed;
    }

    /** Changes a number and sets all sums right again. */
    private static byte[] summed(byte[] bytes, int at, int value) {
        var changed = with(bytes, at, value);
        var buffer = ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN);
        for (int section = 0; section < Section.NAMES.size(); section++) {
            int entry = SnapshotFile.TABLE + 16 * section;
            int from = (int) buffer.getLong(entry + 8);
            boolean last = section == Section.NAMES.size() - 1;
            int to = last ? changed.length : (int) buffer.getLong(entry + 24);
            buffer.putInt(entry + 4, sum(changed, from, to));
        }
        buffer.putInt(SnapshotFile.HEADER - 4, sum(changed, 0, SnapshotFile.HEADER - 4));
        return changed;
    }

    private static int sum(byte[] bytes, int from, int to) {
        var sum = new CRC32C();
        sum.update(bytes, from, to - from);
        return (int) sum.getValue();
    }

    private void open(byte[] bytes) throws IOException {
        var file = folder.resolve("damaged.zsn");
        Files.write(file, bytes);
        SnapshotFile.open(file, 1);
    }
}
