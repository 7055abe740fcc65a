package org.zelian.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The states of one case over the days, by its table. The order in which steps were delivered never matters.
 *
 * @param stretches the states, each from its day on
 * @param irregular steps that the table does not allow, or whose guard did not hold; named, never dropped
 */
record CaseCourse(StateTable table, List<Stretch> stretches, List<Irregular> irregular) {
    /** Why a step is irregular that its table does not allow at all. */
    static final String ORDER = "ORDER";

    /** What happened: a step of somebody, or what follows from a rule on a day. */
    record Happening(String step, LocalDate day, @Nullable Step by) {
        static Happening of(Step step) {
            return new Happening(step.step(), step.day(), step);
        }

        static Happening ruled(String step, LocalDate day) {
            return new Happening(step, day, null);
        }

        private String id() {
            return by == null ? "" : by.id();
        }
    }

    record Stretch(LocalDate since, String state, Move move, Happening by) {
        boolean happening(String step) {
            return by.step().equals(step);
        }
    }

    /** @param why {@link #ORDER}, or the guard that did not hold */
    record Irregular(Happening happening, String state, String why) {}

    /** Runs through what happened, up to a day and with it. */
    static CaseCourse of(
            StateTable table, List<Happening> happenings, LocalDate day, BiPredicate<Move.Guard, Happening> holds) {
        // What a department reports of an order on the day on which a rule pauses or ends it, it did before.
        boolean reportsFirst = table.kind() == CaseKind.ORDER;
        var open = new ArrayList<>(happenings.stream()
                .filter(each -> !each.day().isAfter(day))
                .sorted(Comparator.comparing(Happening::day)
                        .thenComparingInt(each -> (each.by() == null) == reportsFirst ? 1 : 0)
                        .thenComparingInt(each -> table.rank(each.step()))
                        .thenComparing(Happening::id))
                .toList());
        var stretches = new ArrayList<Stretch>();
        var irregular = new ArrayList<Irregular>();
        var state = StateTable.NONE;
        var before = StateTable.NONE;
        while (!open.isEmpty()) {
            var next = next(table, state, open);
            open.remove(next);
            var chosen = table.choose(state, next.step(), guard -> holds.test(guard, next));
            if (chosen.isEmpty()) {
                irregular.add(new Irregular(next, state, ORDER));
                continue;
            }
            var move = chosen.get();
            var wanting = move.guards().stream()
                    .filter(guard -> !holds.test(guard, next))
                    .toList();
            for (var guard : wanting) {
                irregular.add(new Irregular(next, state, guard.name()));
            }
            if (wanting.stream().anyMatch(Move.Guard::blocks)) {
                continue;
            }
            var to = move.to().equals("*") ? before : move.to();
            if (move.paused()) {
                before = state;
            }
            if (!to.equals(state)) {
                stretches.add(new Stretch(next.day(), to, move, next));
                state = to;
            }
        }
        return new CaseCourse(table, List.copyOf(stretches), List.copyOf(irregular));
    }

    /** Of what happened on the earliest day, the first that is allowed; else the first. */
    private static Happening next(StateTable table, String state, List<Happening> open) {
        var first = open.getFirst().day();
        for (var each : open) {
            if (!each.day().equals(first)) {
                break;
            }
            if (!table.moves(state, each.step()).isEmpty()) {
                return each;
            }
        }
        return open.getFirst();
    }

    Optional<Stretch> last() {
        return stretches.isEmpty() ? Optional.empty() : Optional.of(stretches.getLast());
    }

    /** The first stretch in a state. */
    Optional<Stretch> first(String state) {
        return stretches.stream().filter(each -> each.state().equals(state)).findFirst();
    }

    String state() {
        return last().map(Stretch::state).orElse(StateTable.NONE);
    }
}
