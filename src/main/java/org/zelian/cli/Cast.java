package org.zelian.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zelian.cli.tables.People;
import org.zelian.kernel.PartyRef;
import org.zelian.liability.Traced;

/** Everybody whom the cases of a trace mention: learnt in a first pass, so that rows can call them by name. */
final class Cast {
    private static final int ASKED = 5_000;

    private final People people = new People();
    private final Set<PartyRef> mentioned = new HashSet<>();

    /** Takes in a group of cases. */
    void learn(List<Traced> traced) {
        for (var one : traced) {
            people.learn(one.file());
            mentioned.addAll(one.file().parties());
        }
    }

    /** The people, with the names of those whom no case describes. */
    People people(Ground ground) {
        var nameless =
                mentioned.stream().filter(who -> people.name(who).isEmpty()).toList();
        for (int from = 0; from < nameless.size(); from += ASKED) {
            people.learn(ground.tracer()
                    .names(new ArrayList<>(nameless.subList(from, Math.min(nameless.size(), from + ASKED)))));
        }
        mentioned.clear();
        return people;
    }
}
