package org.zelian.liability;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What the counter is told about a subject on a day: restricted or not, by what; what rests, and what for; restrictions
 * that are still to be decided, marks that restrict nobody.
 *
 * @param found what reaches the subject and is not over, the weightiest first
 */
public record CounterCheck(Answer answer, LocalDate day, List<OfPerson.Found> found) {

    /** The answer in one word, the weightiest first. */
    public enum Answer {
        RESTRICTED("受限"),
        SUSPENDED("暂不适用"),
        UNDER_REVIEW("存在待认定限制"),
        CLEAR_WITH_RISK("通过(附风险提示)"),
        CLEAR("通过");

        private final String zh;

        Answer(String zh) {
            this.zh = zh;
        }

        public String zh() {
            return zh;
        }

        /** What states amount to; letters, alerts and advice restrict nobody. */
        public static Answer of(Collection<State> states, boolean marked) {
            return states.stream()
                    .map(Answer::of)
                    .min(Comparator.naturalOrder())
                    .filter(answer -> answer != CLEAR)
                    .orElse(marked ? CLEAR_WITH_RISK : CLEAR);
        }

        /** What one state amounts to. */
        public static Answer of(State state) {
            return switch (state) {
                case EFFECTIVE -> RESTRICTED;
                case SUSPENDED -> SUSPENDED;
                case PROPOSED, UNDER_REVIEW, PENDING -> UNDER_REVIEW;
                default -> CLEAR;
            };
        }
    }

    /**
     * Cuts what reaches a subject at a day.
     *
     * @param measure a code of the catalogue; empty for any
     * @param marked whether there is a risk mark
     */
    public static CounterCheck of(Collection<OfPerson.Found> all, LocalDate day, String measure, boolean marked) {
        var found = all.stream()
                .filter(each -> measure.isEmpty()
                        || each.support().measures().stream()
                                .anyMatch(reach -> reach.measure().equals(measure)))
                .filter(each -> each.support()
                        .on(day)
                        .filter(now -> Answer.of(now.state()) != Answer.CLEAR)
                        .isPresent())
                .sorted(Comparator.comparing((OfPerson.Found each) -> Answer.of(state(each, day)))
                        .thenComparing(each -> each.support().id()))
                .toList();
        return new CounterCheck(
                Answer.of(found.stream().map(each -> state(each, day)).toList(), marked), day, found);
    }

    /** The answer in words; of what rests, also what it rests for. */
    public String words() {
        return answer == Answer.SUSPENDED
                ? Resting.ofSegments(found.stream()
                                .map(each -> each.support().on(day).orElseThrow())
                                .toList())
                        .sentence()
                : answer.zh();
    }

    private static State state(OfPerson.Found found, LocalDate day) {
        return found.support().on(day).orElseThrow().state();
    }
}
