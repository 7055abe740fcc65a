package org.zelian.liability;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rows of one base id that hold for the same person and scope: on the days on which the longest holds the others are shown
 * as absorbed. Before it holds, and after it was ended early, the others hold by themselves.
 */
final class Absorption {
    /** From the weakest on: what is only proposed, or has not begun, takes the place of nothing that is in force. */
    private static final List<State> FIRMNESS = List.of(State.PROPOSED, State.PENDING, State.EFFECTIVE);

    private Absorption() {}

    static List<Support> applied(List<Support> supports) {
        return supports.stream()
                .map(one -> absorbed(
                        one,
                        supports.stream().filter(other -> absorbs(other, one)).toList()))
                .toList();
    }

    private static boolean absorbs(Support longer, Support shorter) {
        return !longer.id().equals(shorter.id())
                && longer.rule().base().equals(shorter.rule().base())
                && !longer.rule().id().equals(shorter.rule().id())
                && longer.person().equals(shorter.person())
                && !longer.rule().banScope().isEmpty()
                && longer.measures().equals(shorter.measures())
                && reach(longer).isAfter(reach(shorter));
    }

    private static LocalDate reach(Support support) {
        return Optional.ofNullable(support.effect().lastDay()).orElse(LocalDate.MAX);
    }

    private static Support absorbed(Support one, List<Support> all) {
        var course = one.course();
        Set<Evidence> cited = new LinkedHashSet<>(one.cited());
        for (var longer : all) {
            var painted = painted(course, longer);
            if (!painted.equals(course)) {
                cited.addAll(longer.cited());
                course = painted;
            }
        }
        return course.equals(one.course())
                ? one
                : with(
                        one,
                        course,
                        cited.stream()
                                .sorted(Comparator.comparing(Evidence::id))
                                .toList());
    }

    private static Course painted(Course course, Support longer) {
        var reason = Reason.of("ABSORBED", "由 " + longer.rule().id() + " 吸收 (a longer row covers the same scope)");
        for (var held : longer.course().segments()) {
            int firm = FIRMNESS.indexOf(held.state());
            course = course.paint(
                    held.days(),
                    State.ABSORBED,
                    reason,
                    under -> FIRMNESS.contains(under) && FIRMNESS.indexOf(under) <= firm);
        }
        return course;
    }

    private static Support with(Support one, Course course, List<Evidence> cited) {
        return new Support(
                one.id(),
                one.act(),
                one.rule(),
                one.person(),
                one.capacity(),
                one.roleTime(),
                one.basis(),
                one.named(),
                one.level(),
                one.control(),
                one.measures(),
                one.effect(),
                course,
                one.flags(),
                cited);
    }
}
