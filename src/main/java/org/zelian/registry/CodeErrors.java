package org.zelian.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collection;
import org.zelian.intake.Mode;
import org.zelian.intake.Sheet;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.Uscc;

/**
 * How many records have a duplicate or invalid unified social credit code (重错码率), in ten-thousandths.
 *
 * <p>Spelling is no error: case, width, spaces and dashes are normalised first. Two records with one code are two
 * records in error. Eight bytes a record.
 */
public final class CodeErrors {
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private long[] codes = new long[1 << 12];
    private int valid;
    private long invalid;

    /**
     * What the count gave.
     *
     * @param duplicate records whose code another record has too
     * @param invalid records whose code is missing or fails a check
     */
    public record Report(long records, long duplicate, long invalid) {
        /** Records in error, of ten thousand, two decimals. */
        public BigDecimal perTenThousand() {
            return records == 0
                    ? BigDecimal.ZERO.setScale(2)
                    : BigDecimal.valueOf(duplicate + invalid)
                            .multiply(TEN_THOUSAND)
                            .divide(BigDecimal.valueOf(records), 2, RoundingMode.HALF_UP);
        }

        /** Whether at most one record of ten thousand is in error, one included; not rounded. */
        public boolean passes() {
            return (duplicate + invalid) * 10_000 <= records;
        }
    }

    /** Counts the records of files of organisations; cells that intake refuses for their code count as invalid. */
    public static Report of(Collection<Sheet> enterprises) {
        var errors = new CodeErrors();
        for (var sheet : enterprises) {
            try {
                sheet.read(Mode.SKIP_ROWS, row -> errors.add(row.text("uscc").orElse("")), refused -> errors.invalid++);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return errors.report();
    }

    /** Counts one record. */
    public void add(String code) {
        try {
            keep(number(Uscc.parse(code)));
        } catch (Refusal refused) {
            invalid++;
        }
    }

    /** What was counted so far. */
    public Report report() {
        var sorted = Arrays.copyOf(codes, valid);
        Arrays.sort(sorted);
        long duplicate = 0;
        for (int i = 0; i < valid; i++) {
            boolean before = i > 0 && sorted[i - 1] == sorted[i];
            boolean after = i + 1 < valid && sorted[i + 1] == sorted[i];
            duplicate += before || after ? 1 : 0;
        }
        return new Report(valid + invalid, duplicate, invalid);
    }

    private void keep(long code) {
        if (valid == codes.length) {
            codes = Arrays.copyOf(codes, codes.length * 2);
        }
        codes[valid++] = code;
    }

    /** 64 well-mixed bits: among ten million codes two different ones meet about three times in a million counts. */
    private static long number(Uscc code) {
        return mixed(mixed(Long.parseLong(code.value(), 0, 9, 36)) + Long.parseLong(code.value(), 9, 18, 36));
    }

    private static long mixed(long bits) {
        long mixed = (bits ^ bits >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }
}
