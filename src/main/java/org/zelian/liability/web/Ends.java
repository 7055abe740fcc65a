package org.zelian.liability.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Period;

/** Half-open periods as readers say them: by their last day. */
final class Ends {
    private Ends() {}

    static @Nullable LocalDate lastDay(Period period) {
        return period.to() == null ? null : period.to().minusDays(1);
    }
}
