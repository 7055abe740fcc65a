package org.zelian.graph;

import java.util.List;
import java.util.StringJoiner;
import org.zelian.kernel.Canonical;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;

/** What a statement is about, as a key: of two statements with one slot a source can mean only one. */
final class Slots {
    private Slots() {}

    /** Source, kind, ends, what tells two such facts apart, and the first valid day, hashed. */
    static String of(Fact fact) {
        var about = new StringJoiner("|");
        about.add(fact.source()).add(fact.kind().name());
        fact.ends().forEach(end -> about.add(end.toString()));
        telling(fact.kind()).forEach(name -> about.add(fact.value(name).orElse("")));
        if (fact.kind() == FactKind.NAMES) {
            fact.value("subject").ifPresent(about::add);
        }
        if (fact.kind() == FactKind.ENDS || fact.kind() == FactKind.SUSPENDS) {
            fact.value("caseNo").ifPresent(about::add);
        }
        about.add(String.valueOf(fact.valid().from()));
        return Canonical.id26(about.toString());
    }

    private static List<String> telling(FactKind kind) {
        return switch (kind) {
            case PROFILE, PERSON, BRANCH_OF, SAME_AS -> List.of();
            case SERVES -> List.of("office", "title");
            case HOLDS -> List.of("kind");
            case OVERSEEN_BY, DETERMINES -> List.of("as");
            case ARRANGEMENT -> List.of("arrangement", "group", "parts");
            case LICENCE -> List.of("licence", "number");
            case ACT -> List.of("act", "trigger", "decisionNo", "authority", "violationFrom");
            case NAMES -> List.of("decisionNo", "authority", "capacity");
            case ENDS -> List.of("decisionNo", "authority", "end");
            case SUSPENDS -> List.of("decisionNo", "authority");
            case STEP -> List.of("caseKind", "caseNo", "step", "decisionNo", "authority", "measure", "department");
            case CONFIRMS -> List.of("supportId", "decisionNo", "authority", "rule", "decidedOn");
        };
    }
}
