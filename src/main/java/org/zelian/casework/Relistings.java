package org.zelian.casework;

import org.zelian.liability.Relisting;

/** Listings that were delivered though the same document had put the subject on the list before: for their authority. */
final class Relistings {
    private Relistings() {}

    static void add(Matter matter, Docket.Drafts drafts) {
        for (var each : Relisting.of(matter.file(), matter.rules().book())) {
            var again = each.again();
            if (!again.decidedOn().isAfter(matter.day())) {
                drafts.tasks.add(Task.of(
                        new Task.Brief(
                                Task.RELISTED,
                                again.decision().authority(),
                                again.subject(),
                                again.decision().number(),
                                each.oneDecision()
                                        ? "同一决定 " + each.document() + " 有两个决定日期 "
                                                + each.before().decidedOn() + "、" + again.decidedOn()
                                                + ": 核实后撤下错误的一份 (one decision with two days; withdraw the wrong one)"
                                        : "同一文书 " + each.document() + " 已据以列入 ("
                                                + each.before().decision().number()
                                                + "), 不得重复列入: 核实后撤销 (one document lists once; verify and revoke)"),
                        again.decidedOn(),
                        "OPEN"));
            }
        }
    }
}
