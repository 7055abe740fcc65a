package org.zelian.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zelian.liability.Act;

/** Why a repair may not be asked for, and what then is to be done: the true cause, so that nobody waits for nothing. */
record Hurdle(String message, String advice) {
    /** Of a decision: that nothing is published, what bars it, or the minimum. */
    static Hurdle of(Act act, Optional<String> barred, @Nullable LocalDate earliest) {
        if (act.withheld()) {
            return new Hurdle("无公布可停止: " + Publicity.WITHHELD, "Nothing is published, so there is nothing to stop.");
        }
        return barred.map(Hurdle::condition).orElseGet(() -> minimum(earliest));
    }

    private static Hurdle condition(String condition) {
        var found = "不符合提前移出、停止公布的条件: " + condition;
        return condition.startsWith("!")
                ? new Hurdle(
                        found,
                        "The document says " + condition.substring(1)
                                + ": that bars it on any day. If the document is wrong, object to it.")
                : new Hurdle(
                        found,
                        "The document says that " + condition
                                + " is not so: make it good, and give the day (corrected_on, or an end PERFORMED).");
    }

    static Hurdle minimum(@Nullable LocalDate earliest) {
        return earliest == null
                ? new Hurdle(
                        "最短公示期自改正之日起算, 改正日未知", "Give the day of correction (corrected_on): the minimum runs from it.")
                : new Hurdle("最短公示期未满, 最早 " + earliest, "Ask on " + earliest + " or later.");
    }
}
