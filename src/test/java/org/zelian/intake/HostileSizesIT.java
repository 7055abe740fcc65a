package org.zelian.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zelian.intake.read.Bytes;
import org.zelian.intake.read.Content;
import org.zelian.intake.read.Gzip;
import org.zelian.intake.read.Limits;

/** Files of a gigabyte, made while they are read: what stays in memory must not grow with them. */
class HostileSizesIT {
    private static final long GIGABYTE = 1L << 30;
    private static final long ALLOWED = 512L << 20;
    private static final String HEADER = "branch_uscc,parent_uscc,from,to\n";

    private final List<Rejection> refused = new ArrayList<>();
    private long before;
    private long peak;

    @Test
    void oneCellOfAGigabyteIsRefusedAndTheRowAfterItIsRead() throws IOException {
        var tally = read(HEADER + "A,B,,\nC,\"", "x", GIGABYTE, "\",,\nE,F,,\n");
        assertThat(tally.rows()).isEqualTo(2);
        assertThat(codes()).containsExactly("3 FIELD_TOO_LONG");
    }

    @Test
    void aQuoteThatIsNeverClosedIsFoundAtTheEndOfAGigabyte() throws IOException {
        var tally = read(HEADER + "A,B,,\nC,\"", "x,y,z,\n", GIGABYTE, "");
        assertThat(tally.rows()).isEqualTo(1);
        assertThat(tally.whole()).isFalse();
        assertThat(codes()).containsExactly("3 UNTERMINATED_QUOTE");
    }

    @Test
    void aRowOfHalfABillionCellsIsRefused() throws IOException {
        var tally = read(HEADER, "x,", GIGABYTE, "\nA,B,,\n");
        assertThat(tally.rows()).isEqualTo(1);
        assertThat(codes()).containsExactly("2 TOO_MANY_COLUMNS");
    }

    @Test
    void moreLinesThanTheLimitAreRefused() throws IOException {
        var tally = read(HEADER, "\n", GIGABYTE / 4, "A,B,,\n");
        assertThat(tally.whole()).isFalse();
        assertThat(refused).extracting(Rejection::code).containsExactly("TOO_MANY_LINES");
    }

    @Test
    void eightMillionRowsAreRead() throws IOException {
        var tally = read(HEADER, "A,B,2020-01-01,\n", GIGABYTE / 8, "");
        assertThat(tally.rows()).isEqualTo(GIGABYTE / 8 / 16);
        assertThat(refused).isEmpty();
    }

    @Test
    void aGigabyteOfZerosInSixtyKilobytesIsNotUnpacked() throws IOException {
        var member = Hostile.gzip(new byte[16 << 20]);
        var bomb = new byte[member.length * 64];
        for (int i = 0; i < 64; i++) {
            System.arraycopy(member, 0, bomb, i * member.length, member.length);
        }
        var tally = read(Gzip.content(Bytes.of(bomb), Limits.USUAL));
        assertThat(tally.rows()).isZero();
        assertThat(codes()).containsExactly("0 GZIP_RATIO");
    }

    private List<String> codes() {
        return refused.stream()
                .map(rejection -> rejection.line() + " " + rejection.code())
                .toList();
    }

    private Tally read(String start, String repeated, long length, String end) throws IOException {
        return read(() -> new SequenceInputStream(Collections.enumeration(
                List.of(bytes(start), new Repeated(repeated.getBytes(StandardCharsets.UTF_8), length), bytes(end)))));
    }

    private Tally read(Content content) throws IOException {
        before = used();
        var tally = Sheet.csv(SheetType.named("branches"), "branches.csv", content, ',')
                .read(Mode.SKIP_ROWS, row -> {}, refused::add);
        peak = Math.max(peak, used());
        assertThat(peak - before).as("bytes that stay in memory").isLessThan(ALLOWED);
        return tally;
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** A text again and again; looks at the memory in use every quarter of a gigabyte. */
    private final class Repeated extends InputStream {
        private static final long LOOK = 1L << 28;
        private final byte[] block;
        private long left;
        private long done;
        private long next;

        Repeated(byte[] text, long length) {
            this.block = new byte[text.length * 8192];
            for (int i = 0; i < block.length; i += text.length) {
                System.arraycopy(text, 0, block, i, text.length);
            }
            this.left = length / text.length * text.length;
            this.next = left - LOOK;
        }

        @Override
        public int read() {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (left == 0) {
                return -1;
            }
            if (left < next) {
                next -= LOOK;
                peak = Math.max(peak, used());
            }
            int at = (int) (done % block.length);
            int n = (int) Math.min(Math.min(length, left), block.length - at);
            System.arraycopy(block, at, into, offset, n);
            left -= n;
            done += n;
            return n;
        }
    }
}
