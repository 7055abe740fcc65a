package org.zelian.casework;

import java.util.TreeSet;
import org.zelian.kernel.Role;
import org.zelian.liability.Register;

/**
 * Persons of a listing whose identity is not settled: nothing can follow for them until somebody settles it, and that is
 * for whoever decided on the list.
 */
final class IdentityTasks {
    private final Matter matter;

    IdentityTasks(Matter matter) {
        this.matter = matter;
    }

    void add(Docket.Drafts drafts) {
        var known = new TreeSet<String>();
        for (var entry : new Register(matter.rules().book(), matter.file()).on(matter.day())) {
            var missing = switch (entry.identity()) {
                case "NEEDS_IDENTITY" -> "缺身份证件号码, 由登记机关或者 " + entry.source() + " 补充";
                case "NAME_CONFLICT" -> "同一证件号码对应多个姓名, 已隔离; 核对证件后更正姓名, 或者在 identity.csv 中决定";
                default -> "";
            };
            if (!missing.isEmpty()) {
                var task = Task.of(
                        new Task.Brief(
                                "SETTLE_IDENTITY",
                                entry.listing().decision().authority(),
                                entry.who(),
                                entry.listing().decision().number(),
                                "核实身份: " + Called.name(entry.who(), matter.file()) + " (" + role(entry.role()) + "), "
                                        + missing),
                        entry.listing().decidedOn(),
                        "OPEN");
                if (known.add(task.id())) {
                    drafts.tasks.add(task);
                }
            }
        }
    }

    private static String role(String capacity) {
        for (var role : Role.values()) {
            if (role.name().equals(capacity)) {
                return role.zh();
            }
        }
        return capacity;
    }
}
