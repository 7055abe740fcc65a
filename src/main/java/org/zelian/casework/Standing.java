package org.zelian.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.PartyRef;
import org.zelian.liability.Support;
import org.zelian.liability.Traced;

/** How everything about some subjects stands on a day, each thing under a name of its own, so that two days can be compared. */
final class Standing {
    private final LocalDate day;
    private final Map<String, Item> items = new TreeMap<>();

    private record Item(
            String what,
            String id,
            PartyRef subject,
            @Nullable PartyRef whom,
            String about,
            String state,
            LocalDate dated,
            String text) {}

    Standing(LocalDate day) {
        this.day = day;
    }

    void add(Traced traced, Docket docket) {
        var subject = traced.file().subject();
        traced.findings().supports().forEach(support -> add(support, traced));
        docket.orders()
                .forEach(order -> add(new Item(
                        "ORDER",
                        order.id(),
                        subject,
                        order.subject(),
                        order.decisionNo(),
                        order.state(),
                        order.since(),
                        order.measure() + " " + order.department() + blank(order.reason()))));
        docket.tasks()
                .forEach(task -> add(new Item(
                        "TASK",
                        task.id(),
                        subject,
                        task.subject(),
                        task.about(),
                        task.state(),
                        dated(task),
                        task.kind() + " " + task.department() + blank(due(task.due())) + ": " + task.text())));
        docket.letters()
                .forEach(letter -> add(new Item(
                        "LETTER",
                        letter.id(),
                        subject,
                        letter.addressee(),
                        letter.about(),
                        letter.state(),
                        letter.since(),
                        (letter.kind() + " " + letter.office() + " " + due(letter.due()))
                                .strip()
                                .replaceAll(" +", " "))));
        docket.cases()
                .forEach(line -> add(new Item(
                        "CASE",
                        String.join("|", line.kind(), line.number(), line.decisionNo(), subject.toString()),
                        subject,
                        null,
                        (line.kind() + " " + line.number() + " " + line.decisionNo())
                                .strip()
                                .replaceAll(" +", " "),
                        line.state(),
                        Objects.requireNonNullElse(line.since(), day),
                        line.message())));
        docket.publicity()
                .forEach(one -> add(new Item(
                        "PUBLICITY",
                        one.decisionNo() + "|" + subject,
                        subject,
                        null,
                        one.decisionNo(),
                        one.state(),
                        dated(one),
                        one.withdrawBy() == null ? "" : "撤回期限 " + one.withdrawBy())));
    }

    private void add(Support support, Traced traced) {
        support.on(day)
                .ifPresent(now -> add(new Item(
                        "LIABILITY",
                        support.id(),
                        traced.file().subject(),
                        support.entity() ? null : traced.file().canonical(support.person()),
                        support.act().decision().number(),
                        now.state().name(),
                        Objects.requireNonNullElse(
                                now.days().from(), support.act().decidedOn()),
                        support.rule().id() + " "
                                + String.join(
                                        ",",
                                        support.measures().stream()
                                                .map(Support.Reach::measure)
                                                .toList())
                                + blank(now.reason().line()))));
    }

    private LocalDate dated(Task task) {
        return switch (task.state()) {
            case "OVERDUE" -> Objects.requireNonNullElse(task.overdueSince(), task.opened());
            case "OPEN", "NOTE" -> task.opened();
            default -> day;
        };
    }

    private LocalDate dated(Publication one) {
        var last = one.last();
        return switch (one.state()) {
            case "PUBLISHED" -> Objects.requireNonNullElse(one.from(), day);
            case "EXPIRED", "STOPPED", "WITHDRAWN" -> last == null ? day : last.plusDays(1);
            default -> day;
        };
    }

    private static String due(@Nullable LocalDate due) {
        return due == null ? "" : "期限 " + due;
    }

    private static String blank(String text) {
        return text.isEmpty() ? "" : " " + text;
    }

    /** Two lines of one case are two things, in the order in which the docket has them. */
    private void add(Item item) {
        var name = item.what() + "|" + item.id();
        for (int more = 2; items.putIfAbsent(name, item) != null; more++) {
            name = item.what() + "|" + item.id() + "|" + more;
        }
    }

    /** What stands otherwise than before, in the order of the names. */
    List<Turn> since(Standing before) {
        var turns = new ArrayList<Turn>();
        items.forEach((name, now) -> {
            var then = before.items.get(name);
            if (then == null || !then.state().equals(now.state())) {
                turns.add(turn(now, now.dated(), then == null ? "" : then.state(), now.state()));
            }
        });
        before.items.forEach((name, then) -> {
            if (!items.containsKey(name)) {
                turns.add(turn(then, day, then.state(), ""));
            }
        });
        return turns;
    }

    private Turn turn(Item item, LocalDate dated, String before, String after) {
        return new Turn(
                day,
                dated,
                item.what(),
                item.id(),
                item.subject(),
                item.whom(),
                item.about(),
                before,
                after,
                item.text());
    }
}
