package org.zelian.liability;

import java.util.EnumSet;
import java.util.Set;
import org.zelian.kernel.Role;
import org.zelian.kernel.SubjectKind;

/** Which registered offices count as a role of the law, by the form of the organisation (domain §6, catalogue §3.4). */
final class Offices {
    private Offices() {}

    static Set<Role> standingFor(Role role, SubjectKind kind) {
        var offices = EnumSet.of(role);
        for (var other : Role.values()) {
            if (other.implies().contains(role)) {
                offices.add(other);
            }
        }
        if (role == Role.LEGAL_REPRESENTATIVE || role == Role.PRINCIPAL || role == Role.PERSON_IN_CHARGE) {
            head(kind, offices);
        }
        return offices;
    }

    private static void head(SubjectKind kind, Set<Role> offices) {
        switch (kind) {
            case PARTNERSHIP -> offices.add(Role.EXECUTIVE_PARTNER);
            case SOLE_PROPRIETORSHIP -> offices.add(Role.INVESTOR);
            case INDIVIDUAL_BUSINESS -> offices.add(Role.OPERATOR);
            case BRANCH, GOVERNMENT -> offices.add(Role.PERSON_IN_CHARGE);
            default -> {}
        }
    }
}
