package org.zelian.liability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Rows of one base id that hold for the same person and scope: the longest stays, the others are shown as absorbed. */
final class Absorption {
    private Absorption() {}

    static List<Support> applied(List<Support> supports) {
        var result = new ArrayList<Support>();
        for (var one : supports) {
            supports.stream()
                    .filter(other -> absorbs(other, one))
                    .max(Comparator.comparing(Absorption::reach))
                    .ifPresentOrElse(longer -> result.add(absorbed(one, longer)), () -> result.add(one));
        }
        return result;
    }

    private static boolean absorbs(Support longer, Support shorter) {
        return !longer.id().equals(shorter.id())
                && longer.rule().base().equals(shorter.rule().base())
                && !longer.rule().id().equals(shorter.rule().id())
                && longer.person().equals(shorter.person())
                && !longer.rule().banScope().isEmpty()
                && longer.measures().equals(shorter.measures())
                && live(longer)
                && live(shorter)
                && reach(longer).isAfter(reach(shorter));
    }

    private static boolean live(Support support) {
        var state = support.course().segments().getFirst().state();
        return state == State.PROPOSED || state == State.EFFECTIVE || state == State.PENDING;
    }

    private static LocalDate reach(Support support) {
        return Optional.ofNullable(support.effect().lastDay()).orElse(LocalDate.MAX);
    }

    private static Support absorbed(Support one, Support longer) {
        var first = one.course().segments().getFirst().days().from();
        var course = Course.from(
                first == null ? one.act().decidedOn() : first,
                State.ABSORBED,
                Reason.of("ABSORBED", "由 " + longer.rule().id() + " 吸收 (a longer row covers the same scope)"));
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
                one.cited());
    }
}
