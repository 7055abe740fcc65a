package org.zelian.liability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.liability.Cases.day;

import org.junit.jupiter.api.Test;
import org.zelian.liability.catalogue.ShippedCatalogue;

/** Rows of one article that hold for the same person and scope. */
class AbsorptionTests {
    private final Engine engine = new Engine(new Rulebook(ShippedCatalogue.load(), Policy.cautious()));

    @Test
    void theLongestRowIsShownAndTheOthersAsAbsorbedByIt() {
        var file = lent("severity", "SERIOUS").file();
        assertThat(state(file, "SAF-03b", "2024-06-01")).isEqualTo(State.EFFECTIVE);
        assertThat(state(file, "SAF-03a", "2024-06-01")).isEqualTo(State.ABSORBED);
        assertThat(state(lent("severity", "MINOR").file(), "SAF-03a", "2024-06-01"))
                .isEqualTo(State.EFFECTIVE);
    }

    /** Whoever verifies the certificate has what it cites and nothing else. */
    @Test
    void anAbsorbedRowCitesWhatTheLongerOneRestsOn() {
        var file = lent("severity", "SERIOUS").file();
        var absorbed = support(file, "SAF-03a");
        var again = new CaseFile(file.subject(), absorbed.cited());
        assertThat(support(again, "SAF-03a").course()).isEqualTo(absorbed.course());
    }

    @Test
    void aBanFromTheDayOfRemovalHoldsUntilTheLongerOneBeginsAfterTheSentence() {
        var file = punished("sentenceServed", "2025-06-01").file();
        assertThat(state(file, "SAF-01b", "2024-06-01")).isEqualTo(State.EFFECTIVE);
        assertThat(state(file, "SAF-01a", "2024-06-01")).isEqualTo(State.PENDING);
        assertThat(state(file, "SAF-01a", "2026-01-01")).isEqualTo(State.EFFECTIVE);
        assertThat(state(file, "SAF-01b", "2026-01-01")).isEqualTo(State.ABSORBED);
        assertThat(state(file, "SAF-01b", "2029-06-01")).isEqualTo(State.EXPIRED);
    }

    private static Cases lent(String... more) {
        return new Cases("E01")
                .is("COMPANY")
                .serves("P01", "PRINCIPAL", "2020-01-01", null)
                .act(
                        "PENALTY",
                        "SAFETY_SERVICE_QUALIFICATION_REVOKED",
                        "D1",
                        "2024-01-10",
                        with(more, "violation", "QUALIFICATION_LENT", "revokedOn", "2024-01-10", "contains", "A18"))
                .names("D1", "P01", "DIRECT_RESPONSIBLE");
    }

    private static Cases punished(String... more) {
        return new Cases("E01")
                .is("COMPANY")
                .serves("P01", "PRINCIPAL", "2020-01-01", null)
                .act(
                        "EVENT",
                        "PRINCIPAL_PUNISHED",
                        "D1",
                        "2024-01-10",
                        with(
                                more,
                                "accident",
                                "true",
                                "criminalPenalty",
                                "true",
                                "removedFromPost",
                                "true",
                                "disciplinedOn",
                                "2024-01-10",
                                "dismissedOn",
                                "2024-01-10",
                                "contains",
                                "A10"))
                .names("D1", "P01", "PRINCIPAL");
    }

    private static String[] with(String[] more, String... pairs) {
        var all = new java.util.ArrayList<>(java.util.List.of(pairs));
        all.addAll(java.util.List.of(more));
        return all.toArray(String[]::new);
    }

    private State state(CaseFile file, String rule, String on) {
        return support(file, rule).on(day(on)).orElseThrow().state();
    }

    private Support support(CaseFile file, String rule) {
        return engine.trace(file).supports().stream()
                .filter(s -> s.rule().id().equals(rule) && !s.entity())
                .findFirst()
                .orElseThrow();
    }
}
