package org.zelian.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.zelian.kernel.Period;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How days, instants and stretches of days are written on the command line. */
final class Days {
    private Days() {}

    /** A day. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw new TypeConversionException("“" + text + "” 不是日期, 请写 2026-11-21 · is no day; write 2026-11-21");
            }
        }
    }

    /** An instant, or a day, which means its last second in China. */
    static final class Moment implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String text) {
            try {
                return text.length() == 10
                        ? LocalDate.parse(text)
                                .plusDays(1)
                                .atStartOfDay(TraceFolder.CHINA)
                                .toInstant()
                                .minusSeconds(1)
                        : OffsetDateTime.parse(text).toInstant();
            } catch (DateTimeException e) {
                throw new TypeConversionException("“" + text
                        + "” 不是时刻, 请写 2026-09-01T09:00+08:00 或日期 · is no instant; write 2026-09-01T09:00+08:00, or a"
                        + " day");
            }
        }
    }

    /** First and last day, {@code 2026-03-01..2026-05-31}; one day stands for itself. */
    static final class Stretch implements ITypeConverter<Period> {
        @Override
        public Period convert(String text) {
            var ends = text.split("\\.\\.", 2);
            var first = new Day().convert(ends[0]);
            var last = new Day().convert(ends[ends.length - 1]);
            if (last.isBefore(first)) {
                throw new TypeConversionException("“" + text + "” 先后颠倒 · ends before it begins");
            }
            return new Period(first, last.plusDays(1));
        }
    }
}
