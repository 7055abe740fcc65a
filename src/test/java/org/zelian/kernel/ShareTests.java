package org.zelian.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTests {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.000001, 1",
        "33.333333, 33333333",
        "50, 50000000",
        "50.000001, 50000001",
        "100, 100000000",
        "100.000000000, 100000000",
        "60%, 60000000",
        "６０.５％, 60500000",
        " 7. , 7000000",
        ".5, 500000",
        "+25, 25000000",
        "007, 7000000"
    })
    void readsAPercentageExactly(String text, long units) {
        assertThat(Share.ofPercent(text).units()).isEqualTo(units);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, SHARE_NEGATIVE",
        "-0, SHARE_NEGATIVE",
        "-0.0, SHARE_NEGATIVE",
        "100.000001, SHARE_ABOVE_WHOLE",
        "999999999999, SHARE_ABOVE_WHOLE",
        "0.0000001, SHARE_TOO_PRECISE",
        "33.3333333, SHARE_TOO_PRECISE",
        "NaN, SHARE_NOT_A_NUMBER",
        "Infinity, SHARE_NOT_A_NUMBER",
        "1e309, SHARE_NOT_A_NUMBER",
        "1e1, SHARE_NOT_A_NUMBER",
        "'1,000', SHARE_NOT_A_NUMBER",
        "1/3, SHARE_NOT_A_NUMBER",
        "., SHARE_NOT_A_NUMBER",
        "0x10, SHARE_NOT_A_NUMBER",
        "٥٠, SHARE_NOT_A_NUMBER",
        "'', SHARE_EMPTY",
        "%, SHARE_EMPTY"
    })
    void refusesEverythingElse(String text, String code) {
        Refused.with(code, () -> Share.ofPercent(text));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Share.WHOLE + 1, Long.MIN_VALUE, Long.MAX_VALUE})
    void cannotBeMadeWrong(long units) {
        Refused.with(units < 0 ? "SHARE_NEGATIVE" : "SHARE_ABOVE_WHOLE", () -> new Share(units));
    }

    @Test
    void halfIsNotMoreThanHalf() {
        assertThat(Share.ofPercent("50").isMoreThanHalf()).isFalse();
        assertThat(Share.ofPercent("50.000001").isMoreThanHalf()).isTrue();
        assertThat(Share.ALL.isMoreThanHalf()).isTrue();
    }

    @Test
    void writesWhatItReads() {
        Seeded.check(2_000, random -> {
            var share = new Share(random.nextLong(Share.WHOLE + 1));
            assertThat(Share.ofPercent(share.percent())).isEqualTo(share);
            assertThat(new BigDecimal(share.percent()).movePointRight(6).longValueExact())
                    .isEqualTo(share.units());
            assertThat(share.percent()).doesNotContain("E").doesNotMatch(".*\\.\\d*0");
        });
    }

    @Test
    void aRangeHoldsWhatLiesBetweenItsEnds() {
        var range = new ShareRange(Share.ofPercent("25"), Share.ofPercent("50"));
        assertThat(range.contains(Share.ofPercent("25"))).isTrue();
        assertThat(range.contains(Share.ofPercent("50.000001"))).isFalse();
        assertThat(range.isExact()).isFalse();
        assertThat(ShareRange.exactly(Share.ALL).isExact()).isTrue();
        Refused.with("SHARE_RANGE_REVERSED", () -> new ShareRange(Share.ALL, Share.NONE));
    }
}
