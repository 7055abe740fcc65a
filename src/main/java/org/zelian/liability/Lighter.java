package org.zelian.liability;

import java.time.LocalDate;
import org.zelian.liability.catalogue.Rule;
import org.zelian.liability.catalogue.Term;

/** Whether one text weighs less on a person than another: a shorter fixed term, or a term instead of a lifetime. */
final class Lighter {
    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

    private Lighter() {}

    static boolean than(Rule one, Rule other) {
        return one.term() instanceof Term.Fixed a
                && (other.term() instanceof Term.Lifetime
                        || (other.term() instanceof Term.Fixed b
                                && ANY_DAY.plus(a.period()).isBefore(ANY_DAY.plus(b.period()))));
    }
}
