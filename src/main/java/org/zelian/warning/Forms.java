package org.zelian.warning;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.Role;
import org.zelian.kernel.SubjectKind;

/** Forms of organisations as profiles name them, and which offices lead them. */
final class Forms {
    private Forms() {}

    /** Every office whose holder leads some form of organisation. */
    static List<String> leading() {
        return Arrays.stream(Role.values())
                .filter(role -> role == Role.PERSON_IN_CHARGE
                        || Arrays.stream(SubjectKind.values()).anyMatch(role::representsA))
                .map(Role::name)
                .toList();
    }

    /** Whether an office leads an organisation of a form: its legal representative, or the head of a branch. */
    static boolean leads(String office, Optional<SubjectKind> form) {
        var role = role(office);
        if (role.isEmpty() || form.isEmpty()) {
            return role.filter(Role.LEGAL_REPRESENTATIVE::equals).isPresent();
        }
        return form.get() == SubjectKind.BRANCH
                ? role.get() == Role.PERSON_IN_CHARGE
                : role.get().representsA(form.get());
    }

    static Optional<SubjectKind> form(Optional<String> type) {
        return type.flatMap(text -> {
            try {
                return Optional.of(SubjectKind.parse(text));
            } catch (Refusal unknown) {
                return Optional.empty();
            }
        });
    }

    static Optional<Role> role(String office) {
        try {
            return Optional.of(Role.parse(office));
        } catch (Refusal unknown) {
            return Optional.empty();
        }
    }

    /** The office as officers call it. */
    static String shown(String office) {
        return role(office).map(Role::zh).orElse(office);
    }
}
