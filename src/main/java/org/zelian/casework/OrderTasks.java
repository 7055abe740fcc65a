package org.zelian.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zelian.casework.CaseCourse.Stretch;

/** What departments have to report of their orders: that they are carried out, that they are lifted. */
final class OrderTasks {
    private static final Set<String> REPORTED = Set.of("EXECUTED", "NOT_APPLICABLE");

    private OrderTasks() {}

    static void add(Matter matter, List<Orders.Ordered> orders, Docket.Drafts drafts) {
        for (var each : orders) {
            var order = each.order();
            LocalDate issued = null;
            LocalDate lifting = null;
            for (var stretch : each.course().stretches()) {
                if (stretch.happening("ISSUED")) {
                    issued = stretch.since();
                } else if (stretch.happening("LIFT_ORDERED")) {
                    lifting = stretch.since();
                }
            }
            if (issued != null) {
                drafts.tasks.add(feedback(matter, each, issued));
            }
            if (lifting != null) {
                var brief = new Task.Brief(
                        "LIFT_FEEDBACK",
                        order.department(),
                        order.subject(),
                        order.id(),
                        "反馈解除结果: " + order.measure() + " " + order.decisionNo());
                drafts.tasks.add(Task.on(
                        matter.day(),
                        brief,
                        lifting,
                        matter.due("order.lift", lifting),
                        since(each, Set.of("LIFTED"))));
            }
            for (var wrong : each.course().irregular()) {
                drafts.tasks.add(
                        Irregularities.task(wrong, CaseKind.ORDER, order.id(), order.department(), order.subject()));
            }
        }
    }

    private static Task feedback(Matter matter, Orders.Ordered each, LocalDate issued) {
        var order = each.order();
        var brief = new Task.Brief(
                "ORDER_FEEDBACK",
                order.department(),
                order.subject(),
                order.id(),
                "签收并反馈执行结果: " + order.measure() + " " + order.decisionNo());
        var reported = since(each, REPORTED);
        boolean moot = reported == null
                && Set.of("SUSPENDED", "LIFT_ORDERED", "LIFTED").contains(order.state());
        return moot
                ? Task.of(brief, issued, "MOOT")
                : Task.on(matter.day(), brief, issued, matter.due("order.feedback", issued), reported);
    }

    private static @Nullable LocalDate since(Orders.Ordered each, Set<String> states) {
        return each.course().stretches().stream()
                .filter(stretch -> states.contains(stretch.state()))
                .map(Stretch::since)
                .findFirst()
                .orElse(null);
    }
}
