package org.zelian.liability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.liability.Cases.day;
import static org.zelian.liability.Cases.organisation;
import static org.zelian.liability.Cases.person;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.Period;
import org.zelian.kernel.SubjectKind;
import org.zelian.liability.catalogue.ShippedCatalogue;

/** Whether a ban covers a post, when it is over, and what follows for who holds it; where its end was taken back. */
class EligibilityTests {
    private static final Rulebook BOOK = new Rulebook(ShippedCatalogue.load(), Policy.cautious());
    private static final Posts POSTS = Posts.shipped(BOOK.rules().names().sectors());
    private static final Post FOOD = new Post(
            organisation("E09"), "DIRECTOR", Optional.of(SubjectKind.COMPANY), "", "", false, List.of("食品经营许可证"));

    /** Barred from 2026-01-15 for five years; the revocation of 2026-03-01 was taken back on 2026-05-01. */
    private static List<Ban> bans() {
        var file = new Cases("E01")
                .is("COMPANY", "region", "120113")
                .act(
                        "PENALTY",
                        "FOOD_LICENCE_REVOKED",
                        "F1",
                        "2026-01-15",
                        "violationFrom",
                        "2025-10-01",
                        "violationTo",
                        "2025-11-15")
                .names("F1", "P03", "DIRECT_STAFF")
                .add(
                        FactKind.ENDS,
                        List.of(),
                        Cases.values("decisionNo", "F1", "authority", "某局", "end", "REVOKED", "from", "2026-03-01"),
                        new Period(day("2026-03-01"), day("2026-05-01")))
                .file();
        return new Engine(BOOK)
                .trace(file).supports().stream()
                        .filter(support -> support.person().equals(person("P03")))
                        .map(support -> Ban.of(support, file))
                        .toList();
    }

    @Test
    void anEndThatWasTakenBackReleasesNobody() {
        var asked = Eligibility.of(bans(), POSTS, FOOD, day("2026-02-01"));
        assertThat(asked.verdict()).isEqualTo(Eligibility.Verdict.BARRED);
        assertThat(asked.bars()).extracting(Eligibility.Bar::released).containsOnly(day("2031-01-16"));
        assertThat(Eligibility.of(bans(), POSTS, FOOD, day("2026-04-01")).verdict())
                .isEqualTo(Eligibility.Verdict.ALLOWED);
        assertThat(Eligibility.of(bans(), POSTS, FOOD, day("2031-01-16")).verdict())
                .isEqualTo(Eligibility.Verdict.ALLOWED);
    }

    @Test
    void whoTookThePostWhileTheBanWasOverWasNotBarredThen() {
        assertThat(consequence("2026-02-01")).isEqualTo(Consequence.NOT_TO_BE_APPOINTED);
        assertThat(consequence("2026-04-01")).isEqualTo(Consequence.NOT_TO_STAY);
        assertThat(consequence("2025-12-01")).isEqualTo(Consequence.NOT_TO_STAY);
    }

    private static Consequence consequence(String since) {
        return Eligibility.held(bans(), POSTS, FOOD, Period.since(day(since)), day("2026-06-01"))
                .orElseThrow()
                .consequence();
    }
}
