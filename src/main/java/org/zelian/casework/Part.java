package org.zelian.casework;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.FactKind;
import org.zelian.liability.CaseFile;

/**
 * What an officer does of a request: takes it in, decides it, takes that back. Each is a deed of its own in the trail, and
 * done by another officer than the one before it, so that two officers are enough for all.
 */
enum Part {
    ENTERED(null, "took in"),
    DECIDED(ENTERED, "decided"),
    REVIEW_ENTERED(null, "took in the review of"),
    REVIEW_DECIDED(REVIEW_ENTERED, "entered the outcome of the review of"),
    REVOKED(DECIDED, "took back the decision on");

    private final @Nullable Part before;
    private final String words;

    Part(@Nullable Part before, String words) {
        this.before = before;
        this.words = words;
    }

    /** What is done by another officer; null if anybody may. */
    @Nullable
    Part before() {
        return before;
    }

    /** The kind of its deed in the trail. */
    String deed() {
        return "STEP_" + name();
    }

    String words() {
        return words;
    }

    /** The parts that became known of a case; taking in where a case has no parts, or nothing but its words changed. */
    static Set<Part> done(CaseSheet sheet, CaseFile before, CaseFile after) {
        var kind = sheet.request();
        if (kind == null) {
            return EnumSet.of(ENTERED);
        }
        var known = steps(kind, sheet.caseNo(), before);
        var parts = steps(kind, sheet.caseNo(), after).stream()
                .filter(step -> known.stream()
                        .noneMatch(old ->
                                old.step().equals(step.step()) && old.day().equals(step.day())))
                .map(step -> of(kind, step.step()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
        return parts.isEmpty() ? EnumSet.of(ENTERED) : parts;
    }

    /** An earlier step of a request for which another officer is named than before; empty if there is none. */
    static Optional<Step> renamed(CaseSheet sheet, CaseFile before, CaseFile after) {
        var kind = sheet.request();
        if (kind == null) {
            return Optional.empty();
        }
        var known = steps(kind, sheet.caseNo(), before);
        return steps(kind, sheet.caseNo(), after).stream()
                .filter(step -> known.stream()
                        .anyMatch(old -> old.content().equals(step.content())
                                && old.fact().source().equals(step.fact().source())
                                && old.value("officer").isPresent()
                                && !old.value("officer").equals(step.value("officer"))))
                .findFirst();
    }

    private static Set<Step> steps(CaseKind kind, String caseNo, CaseFile file) {
        return file.of(FactKind.STEP).stream()
                .filter(e -> e.voided() == null)
                .flatMap(e -> Step.of(e.id(), e.fact()).stream())
                .filter(step -> step.kind() == kind && step.caseNo().equals(caseNo))
                .collect(Collectors.toSet());
    }

    /** Which part a step of a request is. */
    static Part of(CaseKind kind, String step) {
        return switch (step) {
            case "FILED", "APPLIED", "COMMITTED", "PROPOSED" -> ENTERED;
            case "CORRECTED" -> kind == CaseKind.REPAIR ? ENTERED : DECIDED;
            case "REVIEW_FILED" -> REVIEW_ENTERED;
            case "REVOKED" -> REVOKED;
            default -> step.startsWith("REVIEW_") ? REVIEW_DECIDED : DECIDED;
        };
    }
}
