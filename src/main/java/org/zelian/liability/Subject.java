package org.zelian.liability;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.SubjectKind;

/** What the subject of an act was on a day: its kind, region, owner and size, by the profile that held then. */
record Subject(PartyRef ref, @Nullable Evidence profile) {

    /** The profile on a day, else the latest known one. */
    static Subject on(CaseFile file, PartyRef ref, LocalDate day) {
        List<Evidence> profiles = file.of(FactKind.PROFILE, ref);
        Optional<Evidence> then =
                profiles.stream().filter(e -> e.fact().valid().contains(day)).findFirst();
        return new Subject(
                ref,
                then.or(() -> profiles.stream()
                                .max(Comparator.comparing((Evidence e) -> Optional.ofNullable(
                                                        e.fact().valid().from())
                                                .orElse(LocalDate.MIN))
                                        .thenComparing(e -> e.id())))
                        .orElse(null));
    }

    /** A natural person where nobody ever described an organisation under this reference. */
    SubjectKind kind() {
        return value("type").map(SubjectKind::valueOf).orElseGet(this::byReference);
    }

    private SubjectKind byReference() {
        return switch (ref.scheme()) {
            case "USCC", "REG15", "ORG9", "LEI" -> SubjectKind.ANY_ORG;
            default -> SubjectKind.NATURAL_PERSON;
        };
    }

    Optional<String> region() {
        return value("region")
                .or(() -> Optional.of(ref.value())
                        .filter(code -> ref.scheme().equals("USCC") && code.length() == 18)
                        .map(code -> code.substring(2, 8)));
    }

    boolean stateOwned() {
        return value("stateOwned").map("true"::equals).orElse(false);
    }

    boolean state() {
        return stateOwned() || kind() == SubjectKind.GOVERNMENT || kind() == SubjectKind.INSTITUTION;
    }

    Optional<String> value(String name) {
        return profile == null ? Optional.empty() : profile.fact().value(name);
    }

    Optional<LocalDate> deregisteredOn() {
        return value("dereg").map(LocalDate::parse);
    }
}
