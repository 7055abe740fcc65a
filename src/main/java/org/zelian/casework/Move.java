package org.zelian.casework;

import java.util.List;

/**
 * One line of a table of states: in this state, this step leads to that one.
 *
 * @param from the state before; {@code -} is a case that nobody has begun
 * @param to the state after; {@code *} is the one before the case was paused
 * @param guards what must be so besides
 * @param clock the deadline that starts with it, as in {@code casework/clocks.yaml}; empty if none does
 * @param article where the text says so; empty where it is how offices work
 */
public record Move(String from, String step, String to, List<Guard> guards, String clock, String article) {
    public Move {
        guards = List.copyOf(guards);
    }

    /** What must be so besides the state. */
    public enum Guard {
        /** The shortest time of publicity is over. */
        MINIMUM_OVER("最短公示期已满", "the minimum is over"),
        /** The shortest time of publicity is not over. */
        MINIMUM_RUNS("最短公示期未满", "the minimum runs"),
        /** Corrected, and a commitment made (令36). */
        CORRECTED_AND_COMMITTED("已改正且已承诺", "corrected and committed"),
        /** The authority that issued the order (谁认定、谁约谈). */
        SAME_AUTHORITY("同一机关", "the same authority"),
        /** By another officer than the one who proposed or drafted it. */
        TWO_OFFICERS("两人经办", "another officer than the one who proposed it"),
        /** A letter that tells of what was decided by two officers already; a notice to a state body is none. */
        NEEDS_NO_SIGNATURE("无须审签", "a letter that needs no signature of its own"),
        /** By another officer than the one who took it in, where both are named. */
        ANOTHER_OFFICER("受理、决定不同人", "another officer than the one who took it in"),
        /** The announcement lasted as long as it has to. */
        ANNOUNCED_LONG_ENOUGH("公示期已满", "announced long enough"),
        /** Three years without a bad record. */
        CLEAN_RECORD("三年内无不良信用记录", "three years without a bad record"),
        /** By the department that has the task. */
        ITS_DEPARTMENT("同一机关承办", "the department that has the task"),
        /** An interview came first; without it the step counts and is remarked, because the law may allow it. */
        INTERVIEW_FIRST("先约谈", "an interview first");

        private final String zh;
        private final String en;

        Guard(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        /** Whether a step for which it does not hold changes nothing; otherwise the step counts, and is remarked. */
        boolean blocks() {
            return this == TWO_OFFICERS
                    || this == ANOTHER_OFFICER
                    || this == ITS_DEPARTMENT
                    || this == SAME_AUTHORITY
                    || this == NEEDS_NO_SIGNATURE;
        }

        public String zh() {
            return zh;
        }

        public String en() {
            return en;
        }
    }

    boolean paused() {
        return to.equals("SUSPENDED");
    }
}
