package org.zelian.registry;

import java.util.List;
import java.util.Optional;
import org.zelian.kernel.Role;

/**
 * What a line of the change register (变更记录) is about, as far as it tells of offices or stakes.
 *
 * @param stakes whether it lists holders; else holders of offices
 * @param role the office; empty for stakes, and where each entry names its own
 * @param single whether one person at a time holds it, so that a new one ends the old one's term
 */
record ChangedItem(boolean stakes, Optional<Role> role, boolean single) {
    /** Reads 变更事项; empty for names, addresses, capital and everything else. */
    static Optional<ChangedItem> of(String item) {
        if (item.contains("法定代表人")) {
            return office(Role.LEGAL_REPRESENTATIVE, true);
        }
        if (item.contains("执行事务合伙人")) {
            return office(Role.EXECUTIVE_PARTNER, false);
        }
        if (item.contains("股东") || item.contains("投资人") || item.contains("股权") || item.contains("出资")) {
            return Optional.of(new ChangedItem(true, Optional.empty(), false));
        }
        if (item.contains("经营者")) {
            return office(Role.OPERATOR, true);
        }
        if (item.contains("高级管理人员") || item.contains("主要人员") || item.contains("董事、监事")) {
            return Optional.of(new ChangedItem(false, Optional.empty(), false));
        }
        if (item.contains("负责人")) {
            return office(item.contains("主要负责人") ? Role.PRINCIPAL : Role.PERSON_IN_CHARGE, true);
        }
        for (var role : List.of(Role.DIRECTOR, Role.SUPERVISOR, Role.MANAGER)) {
            if (item.contains(role.zh()) || (role == Role.MANAGER && item.contains("经理"))) {
                return office(role, false);
            }
        }
        return Optional.empty();
    }

    private static Optional<ChangedItem> office(Role role, boolean single) {
        return Optional.of(new ChangedItem(false, Optional.of(role), single));
    }
}
