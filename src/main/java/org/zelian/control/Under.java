package org.zelian.control;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;

/** Whom a controller controls on a day, by the facts of a snapshot. */
record Under(Snapshot snapshot, LocalDate day, ControlPolicy policy) {
    List<PartyRef> of(PartyRef controller) {
        int node = snapshot.node(controller);
        var group = new TreeSet<PartyRef>();
        if (node >= 0) {
            var who = snapshot.ref(node);
            for (int below : candidates(node)) {
                if (below != node && controls(who, below)) {
                    group.add(snapshot.ref(below));
                }
            }
        }
        return List.copyOf(group);
    }

    /** Whatever is below; who acts in concert may control also what only the others of his group hold. */
    private int[] candidates(int node) {
        var below = snapshot.reach(day).below(node);
        var rows = snapshot.rows();
        for (int row = rows.begin(node); row < rows.end(node); row++) {
            if (rows.kind(row) == FactKind.ARRANGEMENT) {
                return IntStream.concat(Arrays.stream(below), ControlOfAll.apart(snapshot, day).stream())
                        .distinct()
                        .toArray();
            }
        }
        return below;
    }

    private boolean controls(PartyRef who, int organisation) {
        var facts = snapshot.facts(organisation, snapshot.reach(day));
        return new Determination(facts, snapshot.ref(organisation), day, policy)
                .actual().stream()
                        .anyMatch(answer -> answer.parties().contains(who)
                                && !answer.flags().contains(Flag.POSSIBLE));
    }
}
