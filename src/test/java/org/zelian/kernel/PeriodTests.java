package org.zelian.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PeriodTests {
    private static final LocalDate MAY_1 = LocalDate.of(2026, 5, 1);
    private static final LocalDate MAY_2 = LocalDate.of(2026, 5, 2);

    @Test
    void onTheDayOfChangeTheNewOneHolds() {
        assertThat(Period.of(null, MAY_1).contains(MAY_1)).isFalse();
        assertThat(Period.since(MAY_1).contains(MAY_1)).isTrue();
        assertThat(Period.of(null, MAY_1).overlaps(Period.since(MAY_1))).isFalse();
    }

    @Test
    void openEndsHaveNoDay() {
        assertThat(Period.always().contains(LocalDate.MIN)).isTrue();
        assertThat(Period.always().contains(LocalDate.MAX)).isTrue();
        assertThat(Period.since(MAY_1).lastDay()).isEmpty();
        assertThat(Period.of(null, MAY_2).lastDay()).contains(MAY_1);
        assertThat(Period.since(MAY_1)).hasToString("[2026-05-01, ..)");
    }

    @Test
    void oneThatIsVoidFromItsStartHoldsNoDay() {
        var nothing = Period.of(MAY_1, MAY_1);
        assertThat(nothing.isEmpty()).isTrue();
        assertThat(nothing.contains(MAY_1)).isFalse();
        assertThat(nothing.overlaps(Period.always())).isFalse();
        assertThat(Period.always().overlaps(nothing)).isFalse();
    }

    @Test
    void cannotEndBeforeItStarts() {
        Refused.with("PERIOD_REVERSED", () -> Period.of(MAY_2, MAY_1));
    }

    @Test
    void countsTheLastDayOfAnInclusiveOne() {
        assertThat(Period.inclusive(MAY_1, MAY_2).contains(MAY_2)).isTrue();
        assertThat(Period.inclusive(MAY_1, MAY_1)).isEqualTo(Period.on(MAY_1));
    }

    @Test
    void overlapIsHavingADayInCommon() {
        Seeded.check(3_000, random -> {
            var a = any(random);
            var b = any(random);
            long common = 0;
            for (int i = -2; i < 14; i++) {
                var day = MAY_1.plusDays(i);
                boolean both = a.contains(day) && b.contains(day);
                common += both ? 1 : 0;
                assertThat(a.intersect(b).filter(c -> c.contains(day)).isPresent())
                        .isEqualTo(both);
            }
            assertThat(a.overlaps(b)).isEqualTo(common > 0);
            assertThat(b.intersect(a)).isEqualTo(a.intersect(b));
        });
    }

    private static Period any(RandomGenerator random) {
        var from = day(random);
        var to = day(random);
        return from != null && to != null && to.isBefore(from) ? Period.of(to, from) : Period.of(from, to);
    }

    private static @Nullable LocalDate day(RandomGenerator random) {
        return random.nextInt(5) == 0 ? null : MAY_1.plusDays(random.nextInt(12));
    }
}
