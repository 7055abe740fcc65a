package org.zelian.liability;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.Role;
import org.zelian.kernel.SubjectKind;

/**
 * A post in an organisation, as its register describes the organisation on a day.
 *
 * @param office a role, or the words of the register
 * @param form empty if not known
 * @param licences kinds of the licences held on the day
 */
public record Post(
        PartyRef organisation,
        String office,
        Optional<SubjectKind> form,
        String status,
        String industry,
        boolean stateOwned,
        List<String> licences) {
    private static final Set<String> OVER = Set.of("REVOKED", "DEREGISTERED", "CLOSED", "CANCELLED");

    /** A post in the organisation of a case file. */
    public static Post in(CaseFile file, String office, LocalDate day) {
        var organisation = file.subject();
        var subject = Subject.on(file, organisation, day);
        return new Post(
                organisation,
                office,
                subject.value("type").map(SubjectKind::valueOf),
                subject.value("status").orElse(""),
                subject.value("industry").orElse(""),
                subject.stateOwned(),
                file.of(FactKind.LICENCE, organisation).stream()
                        .filter(e -> e.voided() == null && e.fact().valid().contains(day))
                        .flatMap(e -> e.fact().value("licence").stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** The role that the office is; empty for other words. */
    public Optional<Role> role() {
        try {
            return Optional.of(Role.parse(office));
        } catch (Refusal words) {
            return Optional.empty();
        }
    }

    /** Whether its holder leads the organisation: its legal representative, or the head of a branch. */
    public boolean leads() {
        var role = role();
        if (role.isEmpty() || form.isEmpty()) {
            return role.filter(Role.LEGAL_REPRESENTATIVE::equals).isPresent();
        }
        return form.get() == SubjectKind.BRANCH
                ? role.get() == Role.PERSON_IN_CHARGE
                : role.get().representsA(form.get());
    }

    /** Whether the organisation does business: one that lost its licence only winds up. */
    public boolean inBusiness() {
        return !OVER.contains(status);
    }
}
