package org.zelian.liability;

import java.util.ArrayList;
import java.util.List;
import org.zelian.kernel.Role;
import org.zelian.kernel.SubjectKind;
import org.zelian.liability.catalogue.Gate;
import org.zelian.liability.catalogue.Mode;
import org.zelian.liability.catalogue.Rule;
import org.zelian.sanction.Measure;
import org.zelian.sanction.Measures;

/** Which of a row's measures reach this person, and within which scope: {@code to_persons} of the measure decides. */
final class Measuring {
    private Measuring() {}

    static List<Support.Reach> reaching(
            Measures measures, Rule rule, Reached reached, Gates.Passed passed, SubjectKind kind) {
        var reach = new ArrayList<Support.Reach>();
        for (var code : rule.measures()) {
            var measure = measures.get(code);
            if (passed.measures().contains(code) && may(measure, rule, reached, kind)) {
                reach.add(new Support.Reach(code, scope(measure, rule, reached)));
            }
        }
        return List.copyOf(reach);
    }

    private static boolean may(Measure measure, Rule rule, Reached reached, SubjectKind kind) {
        boolean letter = rule.mode() == Mode.NOTICE || rule.mode() == Mode.ALERT || rule.mode() == Mode.ADVISE;
        if (letter) {
            return true;
        }
        if (reached.itself()) {
            return measure.canReach(Role.ENTITY)
                    && measure.toPersons() != Measure.ToPersons.ADVISORY
                    && measure.subjects().stream().anyMatch(k -> k.covers(kind) || kind == SubjectKind.ANY_ORG);
        }
        return switch (measure.toPersons()) {
            case NO, ADVISORY -> false;
            case BY_RULE, AS_APPLICANT, AS_SUPPLIER -> true;
            case IF_NAMED -> reached.named();
            case BY_ORDER -> rule.gate() == Gate.COURT || rule.gate() == Gate.AUTHORITY_ORDER;
            case SELF_ONLY -> reached.capacity() == Role.SELF;
            case STAFF -> false;
        };
    }

    private static String scope(Measure measure, Rule rule, Reached reached) {
        if (!reached.itself() && measure.toPersons() == Measure.ToPersons.AS_APPLICANT) {
            return "OWN_APPLICATIONS";
        }
        if (!reached.itself() && measure.toPersons() == Measure.ToPersons.AS_SUPPLIER) {
            return "OWN_SUPPLY";
        }
        return rule.banScope().stream()
                .map(item -> item.sector() + ":" + item.position())
                .collect(java.util.stream.Collectors.joining(";"));
    }
}
